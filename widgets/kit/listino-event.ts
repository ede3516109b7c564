/** What every widget event is: `listino-<noun>-<verb>`, bubbling, composed, with a typed `detail`. */
export class ListinoEvent<Detail> extends Event {
  constructor(
    type: `listino-${string}-${string}`,
    readonly detail: Detail,
    cancelable = false,
  ) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}
