DROP INDEX "companies_of_sales_rep";--> statement-breakpoint
CREATE INDEX "applications_vat_id" ON "applications" USING btree ("supplier_id","vat_id");--> statement-breakpoint
CREATE INDEX "buyers_by_status" ON "buyers" USING btree ("supplier_id","status","id");--> statement-breakpoint
CREATE INDEX "buyers_changed" ON "buyers" USING btree ("supplier_id","updated_at");--> statement-breakpoint
CREATE INDEX "companies_vat_id" ON "companies" USING btree ("supplier_id","vat_id");--> statement-breakpoint
CREATE INDEX "companies_email" ON "companies" USING btree ("supplier_id","email");--> statement-breakpoint
CREATE INDEX "companies_by_status" ON "companies" USING btree ("supplier_id","status","name_sort","id");--> statement-breakpoint
CREATE INDEX "companies_of_type" ON "companies" USING btree ("supplier_id","client_type","name_sort","id");--> statement-breakpoint
CREATE INDEX "companies_of_region" ON "companies" USING btree ("supplier_id","region","name_sort","id");--> statement-breakpoint
CREATE INDEX "companies_changed" ON "companies" USING btree ("supplier_id","updated_at");--> statement-breakpoint
CREATE INDEX "contracts_changed" ON "contracts" USING btree ("supplier_id","updated_at");--> statement-breakpoint
CREATE INDEX "discounts_of_group" ON "discounts" USING btree ("supplier_id","group_id");--> statement-breakpoint
CREATE INDEX "discounts_by_status" ON "discounts" USING btree ("supplier_id","status","id");--> statement-breakpoint
CREATE INDEX "discounts_changed" ON "discounts" USING btree ("supplier_id","updated_at");--> statement-breakpoint
CREATE INDEX "emails_by_status" ON "emails" USING btree ("supplier_id","status","id");--> statement-breakpoint
CREATE INDEX "emails_to" ON "emails" USING btree ("supplier_id","recipient","id");--> statement-breakpoint
CREATE INDEX "families_changed" ON "families" USING btree ("supplier_id","updated_at");--> statement-breakpoint
CREATE INDEX "locations_by_status" ON "locations" USING btree ("supplier_id","status","id");--> statement-breakpoint
CREATE INDEX "locations_changed" ON "locations" USING btree ("supplier_id","updated_at");--> statement-breakpoint
CREATE INDEX "waiting_memberships_changed" ON "waiting_memberships" USING btree ("supplier_id","updated_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "orders_changed" ON "orders" USING btree ("supplier_id","updated_at");--> statement-breakpoint
CREATE INDEX "price_lists_by_status" ON "price_lists" USING btree ("supplier_id","status","id");--> statement-breakpoint
CREATE INDEX "price_lists_of_base" ON "price_lists" USING btree ("supplier_id","base_list_id");--> statement-breakpoint
CREATE INDEX "price_lists_changed" ON "price_lists" USING btree ("supplier_id","updated_at");--> statement-breakpoint
CREATE INDEX "products_changed" ON "products" USING btree ("supplier_id","updated_at");--> statement-breakpoint
CREATE INDEX "products_watched" ON "products" USING btree ("supplier_id","id") WHERE low_stock is not null;--> statement-breakpoint
CREATE INDEX "companies_of_sales_rep" ON "companies" USING btree ("supplier_id","sales_rep_id","name_sort","id");