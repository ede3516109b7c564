import { piecesIn } from "./packs.ts";

const MATERIALS = [
  ["glass", /\bglass\b/],
  ["wood", /\bwood(?:en)?\b/],
  ["metal", /\bmetal\b/],
  ["zinc", /\bzinc\b/],
  ["enamel", /\benamel\b/],
  ["ceramic", /\bceramic\b/],
  ["porcelain", /\bporcelain\b/],
  ["bone china", /\bbone china\b/],
  ["slate", /\bslate\b/],
  ["wicker", /\bwicker\b/],
  ["felt", /\bfelt\b/],
  ["cotton", /\bcotton\b(?! wool)/],
  ["velvet", /\bvelvet\b/],
  ["silk", /\bsilk\b/],
  ["paper", /\bpaper\b/],
  ["crystal", /\bcrystals?\b/],
  ["acrylic", /\bacrylic\b/],
  ["mother-of-pearl", /\bmother-of-pearl\b/],
] as const;

const RANGES = [
  ...[
    "Retrospot",
    "Polkadot",
    "Babushka",
    "Spaceboy",
    "Dolly Girl",
    "Circus Parade",
    "Charlie & Lola",
    "Pantry",
  ],
  ...["English rose", "Regency", "I love London", "Union Jack", "Feltcraft", "Baroque", "Suki", "Botanical"],
  ...[
    "Kings choice",
    "Magic garden",
    "Ma Campagne",
    "Brocante",
    "Boudicca",
    "Folkart",
    "Woodland",
    "Paisley",
  ],
];

/** Two or three short facts that the name holds: how many pieces, what of, which range. Empty when it holds none. */
export function describe(name: string): string {
  const lowerCase = name.toLowerCase();
  const pieces = piecesIn(name);
  const materials = MATERIALS.filter(([, word]) => word.test(lowerCase)).map(([material]) => material);
  const range = RANGES.find((candidate) => lowerCase.includes(candidate.toLowerCase()));
  return [
    pieces === undefined ? "" : `${pieces} pieces, packed together.`,
    materials.length === 0 ? "" : `${capitalised(materials.join(" and "))}.`,
    range === undefined ? "" : `From our ${range} range.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
