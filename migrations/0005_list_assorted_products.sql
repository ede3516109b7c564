-- Hand-written: what an assortment lists follows its products, however and by whom they are written. The function runs as
-- whoever writes, so row security binds it too; `supplier_id` is repeated for the roles it does not bind.
CREATE FUNCTION list_changed_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM assortment_rules r WHERE r.supplier_id = (SELECT supplier_id FROM changed LIMIT 1)
  ) THEN
    RETURN NULL;
  END IF;
  WITH by_category AS MATERIALIZED (
    SELECT DISTINCT r.supplier_id, r.assortment_id, lower.id AS category_id
    FROM (SELECT DISTINCT supplier_id, category_id FROM changed WHERE category_id IS NOT NULL) named
    JOIN categories lower ON lower.supplier_id = named.supplier_id AND lower.id = named.category_id
    JOIN (
      SELECT r.supplier_id, r.assortment_id, c.path
      FROM assortment_rules r JOIN categories c ON c.supplier_id = r.supplier_id AND c.id = r.category_id
    ) r ON r.supplier_id = lower.supplier_id
      AND (lower.path = r.path OR (lower.path >= r.path || '/' AND lower.path < r.path || '0'))
  ), wanted AS MATERIALIZED (
    SELECT b.assortment_id, p.supplier_id, p.id, p.category_id, p.sku_sort, p.name_sort, p.category_sort
    FROM changed p JOIN by_category b ON b.supplier_id = p.supplier_id AND b.category_id = p.category_id
    WHERE p.status = 'active'
    UNION
    SELECT r.assortment_id, p.supplier_id, p.id, p.category_id, p.sku_sort, p.name_sort, p.category_sort
    FROM changed p JOIN assortment_rules r
      ON r.supplier_id = p.supplier_id AND r.record_id = p.id AND r.product_id = p.id
    WHERE p.status = 'active'
  ), gone AS (
    DELETE FROM assortment_listing l USING changed p
    WHERE l.supplier_id = p.supplier_id AND l.product_id = p.id AND NOT EXISTS (
      SELECT FROM wanted w
      WHERE w.supplier_id = l.supplier_id AND w.assortment_id = l.assortment_id AND w.id = l.product_id)
  )
  INSERT INTO assortment_listing (supplier_id, assortment_id, product_id, category_id, sku_sort, name_sort, category_sort)
  SELECT supplier_id, assortment_id, id, category_id, sku_sort, name_sort, category_sort FROM wanted
  ON CONFLICT (supplier_id, assortment_id, product_id) DO UPDATE SET category_id = excluded.category_id,
    sku_sort = excluded.sku_sort, name_sort = excluded.name_sort, category_sort = excluded.category_sort
  WHERE (assortment_listing.category_id, assortment_listing.sku_sort, assortment_listing.name_sort,
      assortment_listing.category_sort)
    IS DISTINCT FROM (excluded.category_id, excluded.sku_sort, excluded.name_sort, excluded.category_sort);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER products_inserted_listing AFTER INSERT ON products
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION list_changed_products();
--> statement-breakpoint
CREATE TRIGGER products_updated_listing AFTER UPDATE ON products
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION list_changed_products();
