DROP INDEX "products_of_family";--> statement-breakpoint
DROP INDEX "products_by_gtin";--> statement-breakpoint
CREATE INDEX "products_of_family" ON "products" USING btree ("supplier_id","family_id","sku_sort") WHERE family_id is not null;--> statement-breakpoint
CREATE INDEX "products_by_gtin" ON "products" USING btree ("supplier_id","gtin") WHERE gtin is not null;