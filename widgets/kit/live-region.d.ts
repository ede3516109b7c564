export declare function announce(text: string): void;
