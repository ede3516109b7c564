declare module "react-dom/server.edge" {
  export function renderToStaticMarkup(element: import("react").ReactNode): string;
}
