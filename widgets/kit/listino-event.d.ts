/** What every widget event is: `listino-<noun>-<verb>`, bubbling, composed, with a typed `detail`. */
export declare class ListinoEvent<Detail> extends Event {
    readonly detail: Detail;
    constructor(type: `listino-${string}-${string}`, detail: Detail, cancelable?: boolean);
}
