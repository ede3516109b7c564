/** What every widget event is: `listino-<noun>-<verb>`, bubbling, composed, with a typed `detail`. */
export class ListinoEvent extends Event {
    constructor(type, detail, cancelable = false) {
        super(type, { bubbles: true, composed: true, cancelable });
        this.detail = detail;
    }
}
