export declare const messages: {};
