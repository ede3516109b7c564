export declare const messages: {
    readonly prices: "Price list";
    readonly search: "Search by name or SKU";
    readonly category: "Category";
    readonly allCategories: "All categories";
    readonly sort: "Sort by";
    readonly sortBy: "Sort by {column}";
    readonly sku: "SKU";
    readonly product: "Product";
    readonly stock: "Stock";
    readonly price: "Price";
    readonly found: {
        readonly one: "{count} product";
        readonly other: "{count} products";
    };
    readonly asPages: "Show as pages";
    readonly asList: "Show as one list";
    readonly previous: "Previous";
    readonly next: "Next";
    readonly pageOf: "Page {page} of {pages}";
    readonly noMatch: "Nothing matches your search";
    readonly noProducts: "No products yet";
    readonly noProductsHint: "This contract has no price list, or it is empty.";
    readonly clear: "Clear search";
    readonly toCart: "Go to cart";
    readonly lines: {
        readonly one: "{count} line";
        readonly other: "{count} lines";
    };
    readonly outOfStock: "Out of stock";
    readonly inStock: "In stock";
    readonly from: "{quantity}+";
    readonly allTiers: "All prices of {name}";
    readonly per: "per {quantity}";
    readonly saving: "Saving…";
    readonly enterAgain: "Enter again for {quantity}.";
};
