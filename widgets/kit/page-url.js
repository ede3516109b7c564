/** Search, category and order id live in the page's own URL, so that back, reload and links work. */
export const pageParam = (name) => new URL(location.href).searchParams.get(name) ?? "";
/** Writes parameters (empty = removed). `push` makes a step that the back button undoes. */
export function setPageParams(values, push = false) {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(values)) {
        if (value)
            url.searchParams.set(name, value);
        else
            url.searchParams.delete(name);
    }
    if (url.href !== location.href)
        history[push ? "pushState" : "replaceState"](history.state, "", url);
}
