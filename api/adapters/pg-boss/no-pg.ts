/** Stands in for `pg` in the worker's bundle: pg-boss runs on our own database port and opens no connection itself. */
export default {};
