// biome-ignore-all lint/complexity/noThisInStatic: the class that is being finished is meant, not this one.
// Lit's base element with what our elements use of it: no decorators, controllers, converters or warnings.
import { adoptStyles } from "./css-tag.js";

export * from "./css-tag.js";

export class ReactiveElement extends HTMLElement {
  static get observedAttributes() {
    this.finalize();
    return [...this._$names.keys()];
  }

  static finalize() {
    if (Object.hasOwn(this, "finalized")) return;
    this.finalized = true;
    const parent = Object.getPrototypeOf(this);
    parent.finalize?.();
    this._$names = new Map(parent._$names);
    this._$options = new Map(parent._$options);
    if (Object.hasOwn(this, "properties")) {
      for (const [name, options] of Object.entries(this.properties)) this._$declare(name, options);
    }
    this.elementStyles = [...new Set([this.styles ?? []].flat(9).reverse())].reverse();
  }

  static _$declare(name, options) {
    this._$options.set(name, options);
    if (options.attribute !== false && !options.state) {
      this._$names.set(options.attribute ?? name.toLowerCase(), name);
    }
    const held = Symbol();
    Object.defineProperty(this.prototype, name, {
      get() {
        return this[held];
      },
      set(value) {
        const before = this[held];
        this[held] = value;
        if (!Object.is(before, value)) this.requestUpdate(name, before);
      },
      configurable: true,
      enumerable: true,
    });
  }

  constructor() {
    super();
    this.isUpdatePending = this.hasUpdated = false;
    this._$changed = new Map();
    this.updateComplete = new Promise((done) => {
      this.enableUpdating = done;
    });
    // What a page has set before the class was known lies over the accessors; it is set again at the first update.
    this._$early = [...this.constructor._$options.keys()]
      .filter((name) => Object.hasOwn(this, name))
      .map((name) => {
        const value = this[name];
        delete this[name];
        return [name, value];
      });
    this.requestUpdate();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    adoptStyles(root, this.constructor.elementStyles);
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.enableUpdating(true);
  }

  disconnectedCallback() {}

  attributeChangedCallback(attribute, _, value) {
    const { _$names, _$options } = this.constructor;
    const name = _$names.get(attribute);
    const { type } = _$options.get(name);
    this[name] = type === Boolean ? value !== null : type === Number ? Number(value) : value;
  }

  requestUpdate(name, before) {
    if (name !== undefined && !this._$changed.has(name)) {
      this._$changed.set(name, this.hasUpdated ? before : undefined);
    }
    if (!this.isUpdatePending) this.updateComplete = this._$enqueue();
  }

  async _$enqueue() {
    this.isUpdatePending = true;
    try {
      await this.updateComplete;
    } catch (error) {
      // It was somebody else's to catch; it must not be lost, nor end the updates.
      Promise.reject(error);
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    for (const [name, value] of this._$early.splice(0)) this[name] = value;
    const changed = this._$changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } finally {
      this._$settle();
    }
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
  }

  _$settle() {
    this._$changed = new Map();
    this.isUpdatePending = false;
  }

  update(changed) {
    for (const name of changed.keys()) {
      const value = this[name];
      const { reflect, attribute = name } = this.constructor._$options.get(name) ?? {};
      if (!reflect) continue;
      if (value === false || value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true ? "" : value);
    }
  }

  willUpdate() {}
  firstUpdated() {}
  updated() {}
}
