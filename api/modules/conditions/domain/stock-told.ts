/** What a company is told of stock: the supplier's rule, and over it what was agreed with the company. */

const DISCLOSURE = "coalesce(own.stock_disclosure, settings.stock_disclosure)";

/** `told`, one row for the expressions of stock/domain/shown.ts; `company` is an expression that may be null (guests). */
export const stockTold = (company: string) => `told as materialized (
    select ${DISCLOSURE} as disclosure, coalesce(own.stock_band, settings.stock_band) as band,
      coalesce(own.stock_per_warehouse, settings.stock_per_warehouse) and ${DISCLOSURE} <> 'hidden' as per_warehouse
    from settings left join company_conditions own on own.company_id = ${company}
  )`;
