import { type TemplateResult } from "lit";
/** Drawn on a 24-unit grid with the text's own colour. */
export declare const icons: {
    search: TemplateResult<2>;
    warning: TemplateResult<2>;
    lock: TemplateResult<2>;
    box: TemplateResult<2>;
    cart: TemplateResult<2>;
    check: TemplateResult<2>;
};
