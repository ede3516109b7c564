const around = 6;
/** With the header and the active row this stays under sixty row nodes. */
const most = 56;
export function mountedRows({ top, height, rowHeight }, count, active) {
    const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - around, count - 1));
    const last = Math.min(count, first + most, Math.ceil((top + height) / rowHeight) + around);
    const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
    if (active < first && active >= 0)
        rows.unshift(active);
    else if (active >= last && active < count)
        rows.push(active);
    return rows;
}
/** How far to scroll so that a row is in sight; the same distance when it already is. */
export function scrollToShow(row, { top, height, rowHeight }) {
    const start = row * rowHeight;
    return Math.max(start + rowHeight - height, Math.min(top, start));
}
