/**
 * The keyword rule. The first line whose words occur in the readable name, in small letters, decides; a name without
 * any of them is filed under "Other giftware".
 */
export const CATEGORY_RULES: readonly (readonly [leaf: string, words: RegExp])[] = [
  // What a thing is called outright, whatever is printed on it: a doormat with a Union flag is a doormat.
  ["keyrings-charms", /keyrings?\b|key.?chains?\b|key ring\b|key fob|(?:phone|bag|bead) charms?\b/],
  ["earrings", /\bearrings?\b|\bbrooch\b/],
  [
    "hair-accessories",
    /\bhair ?(?:clips?|slides?|combs?|bands?|grips?|ties?)\b|cluster slide|tiaras|butterfly clips/,
  ],
  ["necklaces", /\bnecklaces?\b|choker|lariat/],
  [
    "bracelets-rings",
    /\bbracelets?\b|\bbangle\b|(?:boudicca|flower|rosebud|expandable|bubble gum|silver) ring\b/,
  ],
  ["bracelets-rings", /^diamante ring|jewellery set/],
  ["hot-water-bottles", /hot water bottle|hottie|(?:hand|pocket) warmer|slipper/],
  ["cushions-textiles", /cushion cover|curtain/],
  ["doormats-doorstops", /doormat|doorstop/],
  [
    "bathroom",
    /lip gloss|flannel|\btowel\b(?<!tea towel)|soap (?:dish|holder|rack)|bathroom (?:set|scales|bottle)/,
  ],
  ["bathroom", /first aid|plasters|\btissues\b|tissue box|compact mirror|pocket mirror|bath sponge/],
  [
    "stickers-magnets",
    /sticker(?:s\b| sheet)(?<!christmas stickers|stamps stickers|bag & stickers)|badges|fridge magnet/,
  ],
  ["signs", /(?:metal|door|calendar|toilet) sign|plaque|doorbell|blue metal$|door hanger|metal sign/],
  ["pens-desk", /\bpens?\b|\bpencils?\b|\berasers?\b|writing set|paperweight/],
  ["mugs-cups", /\bmugs?\b(?! (?:warmer|cosy))(?<!in enamel mug)/],
  ["tableware", /teapot|tea set\b|salt and pepper|wine bottle dressing/],
  ["kitchen-storage", /frying pan union|recipe box|(?:herb|spice) tins|tea, coffee, sugar/],
  ["games-toys", /jigsaw|drawing slate|playing cards|snap cards|card game|inflatable|sandcastle|beach spade/],
  ["cards", /(?:greeting|birthday|message) cards?|^card (?!holder)|folkart cards/],
  ["notebooks", /notebook|journal|photo album|address book|scrap book|sketchbook|memo ?board/],
  ["garden-tools", /watering can(?! single hook)|potting shed (?:seed|sow|twine)/],
  ["garden-living", /windsock|george chair|hammock|(?:dog|cat) bowl/],
  ["lamps-lights", /lampshade|paper lanterns|table light|fairy light|night ?light|\bshade\b/],
  ["hooks-knobs", /\bhooks?\b(?<!photo shelf)|coat rack|drawer knob/],
  ["soft-toys", /soft toy|mummy mouse|baby mouse|gingham cat|fabric pony|flowers pony/],
  ["handbags-purses", /glasses case|pendant purse/],
  ["hanging-decorations", /mirror (?:mobile|string|decoration)/],
  ["vases-ornaments", /ashtray|trinket (?:pots?|trays?)\b|dressing table pot/],
  ["gift-wrap", /wrapping paper/],
  ["party", /hen party/],
  ["kitchen-textiles", /flower pegs/],
  ["notebooks", /pocket book/],

  // Seasons and occasions, then the other words, from the particular to the general.
  [
    "christmas",
    /christmas|\badvent\b|\bnoel\b|nativity|\bsantas?\b|snowm[ae]n|reindeer|baubles|tinsel|tree (?:decoration|top)|feather tree|sleigh|mistletoe|stocking|snowflake|snow star|icicle|flock droplet|jingle/,
  ],
  [
    "cake-baking",
    /cake ?stand|cake cases|petit four|cupcakes?\b|cookie cutter|biscuit cutter|baking|cake (?:tin|plate|cover)|jelly mould|jam making|rolling pin|toast its|egg frying|egg pan/,
  ],
  [
    "easter",
    /easter|\bbunn(?:y|ies)\b|\bchicks?\b|\bhen\b|egg house|picture book eggs|paper eggs?|metal chicken|wobbly|hanging (?:metal )?(?:rabbit|chicken)|flower egg|butterfly egg/,
  ],
  [
    "candle-holders",
    /(?:t-light|candle|votive) ?(?:holder|plate|stick|stand|bowl|setting)s?\b|candlestick|t-light (?:set|glass)|glass .*t-light$|candlepot|candle pot\b|candelabra|lantern|hurricane|(?:base|wire) for candle|candleholder/,
  ],
  [
    "party",
    /bunting|balloon|confetti|party|paper (?:chain|cups|plates|garland|fan|bell|ball)\b|honeycomb|napkins\b|celebration candles|cocktail|straws|invites|leis\b|grass skirt|sombrero|barrier tape|doilies|place settings?\b|pennant|^flag\b/,
  ],
  ["candles", /\bcandles?\b|\bt-lights?\b/],
  [
    "home-fragrance",
    /incense|oil burner|fragrance|\bscent(?:ed)?\b|pot pourri|matches|drawer liners|essential balm/,
  ],
  ["clocks", /\bclocks?\b/],
  [
    "lamps-lights",
    /\blamps?\b|\blights?\b(?! (?:blue|green|pink|rose|topaz))|lightbulb|bulb\b|chandelier|torch|disco ball|silicon cube/,
  ],
  ["lunch-picnic", /lunch box|picnic|snack box|hamper|flask|backpack|ice lolly/],
  [
    "travel-washbags",
    /wash ?bag|cosmetics? bag|luggage tag|passport cover|card wallet|(?:cabin|airline|weekend|overnight) bag|shower cap|mini cases/,
  ],
  [
    "shopping-bags",
    /jumbo (?:storage )?bag|shopper|shopping|\btote\b|(?:charlotte|lunch|recycling|peg|kids|beach|bottle|drawstring|paper|candy|flower) bag|carry-all|bag with handle/,
  ],
  [
    "gift-wrap",
    /\bwraps?\b|gift (?:bag|box|boxes|tags?|tape)\b|\bribbons?\b(?! purse)|tissue ream|\btapes?\b(?! measure)(?<!measuring tape)|nesting boxes|paper boxes|boxes .*panettone|rosette/,
  ],
  ["handbags-purses", /\bpurse\b|handbag|hand bag|(?:shoulder|evening|bum|pocket) bag|wallet|scarf$/],
  ["umbrellas-parasols", /umbrella|parasol|\brain\b|sunglasses|\bfan\b/],
  ["stickers-magnets", /stickers?\b|magnets?\b|tattoo|patches/],
  [
    "craft-sewing",
    /feltcraft|felt craft|sewing|knitting|\bcraft|stamp set|stencil|chalk sticks|crayons|paint (?:set|your)|colouring set|pin cushion|button box|modelling clay|card kit|kit cards|tape measure|measuring tape|filler pad|scissor|sew on|shirt repair|handbag kit/,
  ],
  ["cards", /\bcards?\b(?! holder)|notelets|\benvelope\b|postcard/],
  ["notebooks", /\balbum\b|calendar|\bmemo\b/],
  [
    "pens-desk",
    /sharpener|\brubbers?\b|\bruler\b|calculator|stationery|hole punch|letter (?:rack|tray)|book mark|highlighter|photo clip|\d clips\b|magazine rack|mug warmer|office mirror/,
  ],
  [
    "kitchen-textiles",
    /apron|tea towel|oven (?:glove|mitt)|\bcosy\b|table ?cloth|table run|washing up gloves|egg warmer|(?:clothes|dolly|daisy) pegs|ironing|food cover|acapulco mat/,
  ],
  [
    "money-boxes",
    /money (?:box|bank)|piggy bank|nursery|height chart|\bbaby\b|\bbib\b|toy tidy|book box|playhouse/,
  ],
  [
    "soft-toys",
    /\bdolls?\b|teddy|puppet|monster|mousey|mouse toy|dog toy|space (?:frog|owl|cadet)|ninja|felt farm|scottie dog|candy spot rabbit|padded (?:soft )?mobile/,
  ],
  [
    "games-toys",
    /puzzle|\bgames?\b|domino|\bludo\b|skittles|snakes?\b|bingo|skipping|marbles|spinning|\btoys?\b|dinosaur|creepy|harmonica|flying disc|rounders|croquet|helicopter|gliders|alphabet blocks|magic (?:tree|sheep)|heads and tails|stress ball|radio|boom ?box|seaside bucket|glow in dark|windmill|farmyard|headphones|globe|electronic meter|soft car/,
  ],
  [
    "garden-tools",
    /garden (?:spade|rake|brush|trowel|fork|gloves|marker|tools|secateurs)|herb marker|\bgrow (?:your|a)\b|planters?\b|kneeling|wheelbarrow|plant (?:pot|holder|ladder|cage)|spirit level|screwdriver|tool set/,
  ],
  [
    "garden-living",
    /chime|thermometer|bird ?house|gnome|decorative garden|garden (?:shelf|decoration)|fire bucket|fly swat|toadstool(?! money)|mushroom|love seat/,
  ],
  [
    "mugs-cups",
    /\bcups?\b(?!.*(?:hook|clip))(?<!suction cup)|teacup|beakers?\b|tumbler|goblet|(?:champagne|wine|aperitif|tea|milkshake|fashioned) glass|tea for one|coffee set|chalice/,
  ],
  [
    "tableware",
    /\bplates?\b|bowls?\b|\bdish\b|\bjugs?\b|placemats?|coasters?|napkin (?:ring|charm|box)|\btrays?\b(?! table)|cutlery(?! (?:box|shelf|cupboard))|saucer|platter|egg (?:holder|spoon)|pudding spoon|teaspoons|chopsticks|charger|breakfast set|toastrack|sugar tongs|tea strainer|milk bottle|cloche|bell jar|popcorn holder/,
  ],
  ["frames-mirrors", /frames?\b|mirror|canvas|kitchen print|shells print|photo cube|wall art/],
  ["hooks-knobs", /hangers?\b|key cabinet|jewellery stand|suction/],
  [
    "signs",
    /\bsigns?\b|number tile|wood letters|block letters|block word|chalkboard|black ?board|slate tile|letters/,
  ],
  [
    "kitchen-storage",
    /\btins?\b|\bjars?\b|bread bin|caddy|canister|container|recipe|cutlery|\bpan\b|scales|colander|utensil|kitchen|biscuit|enamel|corer|brush|ladle|bottle opener|squeezer|cooking set|spoon|measuring/,
  ],
  ["bathroom", /\bsoap\b|\bbath\b|bathroom|toilet|\bbalm\b|pill box/],
  ["cushions-textiles", /cushion|\bthrow\b|\bquilt\b|pouffe|wallhanging/],
  [
    "furniture-storage",
    /cabinet|drawers?\b|\bchests?\b|\bshelf\b|shelving|stool|\btable\b|\bchair\b|cupboard|baskets?\b|crates|storage|sideboard|organiser|\btidy\b|\bbox(?:es)?\b|\bbin\b|newspaper stand|bucket/,
  ],
  [
    "vases-ornaments",
    /artificial flower|\bvase\b|ornament|porcelain rose|felt flowers?\b|flying ducks|hand open|buddha|glass gems|silver stones|clam shell|metal pears|geisha|metal cat|ceramic ball|^painted|dolphins/,
  ],
  [
    "hanging-decorations",
    /decorations?\b|garland|wreath|hanging|\bmobile\b|hearts?\b|\bstars?\b|string\b|butterfl|filigr|card ?holder|wicker/,
  ],
];
