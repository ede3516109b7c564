import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server.edge";
import { plainText } from "./plain-text.ts";

export interface RenderedMail {
  readonly html: string;
  readonly text: string;
}

/** Without `@react-email/render`: it brings a formatter and an HTML parser along, 130 KB compressed (decision 0013). */
export function renderMail(element: ReactElement): RenderedMail {
  const markup = renderToStaticMarkup(element);
  return { html: `<!doctype html>\n${markup}`, text: plainText(markup) };
}
