import { css } from "lit";

/** For paper: black on white, headings on every page, no row torn in two. */
export const printStyles = css`
  @page {
    margin: 14mm 12mm;
  }
  body {
    margin: 0;
    font: 9pt/1.35 system-ui, sans-serif;
    color: #000;
  }
  h1 {
    margin: 0;
    font-size: 16pt;
  }
  p {
    margin: 0 0 6mm;
    color: #444;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 1mm 2mm;
    border-block-end: 0.2mm solid #bbb;
    text-align: start;
    vertical-align: top;
  }
  .number {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .blank {
    inline-size: 18mm;
    border: 0.2mm solid #bbb;
  }
`;
