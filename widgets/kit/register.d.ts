/** Defines an element unless another copy of Listino already has; every widget brings the provider. */
export declare function register(tag: string, element: CustomElementConstructor): void;
