CREATE TABLE "attempts" (
	"supplier_id" text collate "C" NOT NULL,
	"subject" text NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attempts_pk" PRIMARY KEY("supplier_id","subject")
);
--> statement-breakpoint
ALTER TABLE "attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"action" text NOT NULL,
	"actor" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"request_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_entries_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"type" text NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"company_id" text collate "C",
	"actor" jsonb NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"position" bigint,
	CONSTRAINT "events_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"supplier_id" text collate "C" NOT NULL,
	"subject" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_pk" PRIMARY KEY("supplier_id","subject","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "addresses" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"label" text NOT NULL,
	"company_name" text NOT NULL,
	"contact_name" text,
	"line1" text NOT NULL,
	"line2" text,
	"postal_code" text NOT NULL,
	"city" text NOT NULL,
	"region" text,
	"country" text NOT NULL,
	"phone" text,
	"is_billing_default" boolean DEFAULT false NOT NULL,
	"is_shipping_default" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "addresses_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_keys" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"hint" text NOT NULL,
	"origins" jsonb NOT NULL,
	"scopes" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buyers" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"language" text,
	"status" text DEFAULT 'active' NOT NULL,
	"consents" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "buyers_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "buyers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"buyer_id" text collate "C" NOT NULL,
	"capabilities" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "memberships_pk" PRIMARY KEY("supplier_id","company_id","buyer_id")
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cart_lines" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"cart_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"quantity" numeric(24, 6) NOT NULL,
	"seen_amount" numeric(24, 6),
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "cart_lines_pk" PRIMARY KEY("supplier_id","cart_id","product_id")
);
--> statement-breakpoint
ALTER TABLE "cart_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "carts" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"buyer_id" text collate "C" NOT NULL,
	"contract_id" text collate "C" NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"order_id" text collate "C",
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "carts_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "carts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "categories" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"name_sort" text collate "C" NOT NULL,
	"parent_id" text collate "C",
	"position" integer DEFAULT 0 NOT NULL,
	"path" text collate "C" NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "categories_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "categories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "companies" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"name_sort" text collate "C" NOT NULL,
	"email" text NOT NULL,
	"status" text DEFAULT 'invited' NOT NULL,
	"vat_id" text,
	"language" text,
	"connected_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "companies_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "companies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contracts" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"price_list_id" text collate "C" NOT NULL,
	"currency" text NOT NULL,
	"tax_treatment" text DEFAULT 'standard' NOT NULL,
	"payment_kind" text NOT NULL,
	"net_days" integer,
	"prepay_percent" numeric(24, 6),
	"delivery_terms" text,
	"minimum_order" numeric(24, 6),
	"valid_from" date,
	"valid_until" date,
	"is_default" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contracts_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "contracts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emails" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"event_id" text collate "C" NOT NULL,
	"company_id" text collate "C",
	"template" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"message" jsonb,
	"status" text NOT NULL,
	"provider_id" text,
	"refusal" text,
	"at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "emails_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "emails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"message" text,
	"language" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"replaced_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invitations_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "number_series" (
	"supplier_id" text collate "C" NOT NULL,
	"series" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "number_series_pk" PRIMARY KEY("supplier_id","series")
);
--> statement-breakpoint
ALTER TABLE "number_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "order_lines" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"order_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"sku" text NOT NULL,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"image_url" text,
	"quantity" numeric(24, 6) NOT NULL,
	"unit_price" numeric(24, 6) NOT NULL,
	"base_quantity" numeric(24, 6) NOT NULL,
	"net" numeric(24, 6) NOT NULL,
	"tax_rate" numeric(24, 6) NOT NULL,
	"price_list_id" text collate "C" NOT NULL,
	"price_list_name" text NOT NULL,
	CONSTRAINT "order_lines_pk" PRIMARY KEY("supplier_id","order_id","position")
);
--> statement-breakpoint
ALTER TABLE "order_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "orders" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"number" text NOT NULL,
	"acceptance" text NOT NULL,
	"company_name" text NOT NULL,
	"buyer_id" text collate "C" NOT NULL,
	"buyer_name" text NOT NULL,
	"cart_id" text collate "C" NOT NULL,
	"contract_id" text collate "C" NOT NULL,
	"contract_name" text NOT NULL,
	"currency" text NOT NULL,
	"payment_kind" text NOT NULL,
	"net_days" integer,
	"prepay_percent" numeric(24, 6),
	"po_number" text,
	"note" text,
	"billing_address" jsonb NOT NULL,
	"shipping_address" jsonb NOT NULL,
	"net" numeric(24, 6) NOT NULL,
	"taxes" jsonb NOT NULL,
	"gross" numeric(24, 6) NOT NULL,
	"line_count" integer NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"promised_date" date,
	"rejected_at" timestamp (3) with time zone,
	"rejection_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "orders_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "price_entries" (
	"supplier_id" text collate "C" NOT NULL,
	"price_list_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"min_quantity" numeric(24, 6) DEFAULT '1' NOT NULL,
	"amount" numeric(24, 6) NOT NULL,
	"base_quantity" numeric(24, 6) DEFAULT '1' NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "price_entries_pk" PRIMARY KEY("supplier_id","price_list_id","product_id","min_quantity"),
	CONSTRAINT "price_entries_sane" CHECK (amount >= 0 and base_quantity > 0 and min_quantity > 0)
);
--> statement-breakpoint
ALTER TABLE "price_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "price_lists" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"currency" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "price_lists_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "price_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "product_terms" (
	"supplier_id" text collate "C" NOT NULL,
	"term" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	CONSTRAINT "product_terms_pk" PRIMARY KEY("supplier_id","term","product_id")
);
--> statement-breakpoint
ALTER TABLE "product_terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "products" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"sku" text NOT NULL,
	"sku_sort" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"name_sort" text collate "C" NOT NULL,
	"description" text,
	"category_id" text collate "C",
	"category_sort" text collate "C" NOT NULL,
	"image_url" text,
	"unit" text DEFAULT 'C62' NOT NULL,
	"tax_category" text NOT NULL,
	"minimum_quantity" numeric(24, 6) DEFAULT '1' NOT NULL,
	"quantity_multiple" numeric(24, 6) DEFAULT '1' NOT NULL,
	"maximum_quantity" numeric(24, 6),
	"backorder" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "products_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "products" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"id" text NOT NULL,
	"buyer_id" text collate "C" NOT NULL,
	"origin" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text NOT NULL,
	"staff_id" text collate "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_sessions_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "staff_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "settings" (
	"supplier_id" text collate "C" NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"sender_name" text NOT NULL,
	"sender_email" text NOT NULL,
	"reply_to" text,
	"logo_url" text,
	"accent_colour" text,
	"contact_email" text,
	"sign_in_url" text,
	"order_url" text,
	"invitation_url" text,
	"order_number_format" text DEFAULT '{year}-{number}' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "settings_pk" PRIMARY KEY("supplier_id")
);
--> statement-breakpoint
ALTER TABLE "settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"permissions" jsonb NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "staff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reservations" (
	"supplier_id" text collate "C" NOT NULL,
	"order_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"warehouse_id" text collate "C" NOT NULL,
	"quantity" numeric(24, 6) NOT NULL,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "reservations_pk" PRIMARY KEY("supplier_id","order_id","product_id","warehouse_id")
);
--> statement-breakpoint
ALTER TABLE "reservations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stock_levels" (
	"supplier_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"warehouse_id" text collate "C" NOT NULL,
	"on_hand" numeric(24, 6) DEFAULT '0' NOT NULL,
	"reserved" numeric(24, 6) DEFAULT '0' NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stock_levels_pk" PRIMARY KEY("supplier_id","product_id","warehouse_id"),
	CONSTRAINT "stock_levels_not_negative" CHECK (on_hand >= 0 and reserved >= 0)
);
--> statement-breakpoint
ALTER TABLE "stock_levels" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stock_movements" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"warehouse_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"quantity" numeric(24, 6) NOT NULL,
	"order_id" text collate "C",
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stock_movements_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "stock_movements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suppliers" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "suppliers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tax_categories" (
	"supplier_id" text collate "C" NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"rate" numeric(24, 6) NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tax_categories_pk" PRIMARY KEY("supplier_id","code")
);
--> statement-breakpoint
ALTER TABLE "tax_categories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "warehouses" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "warehouses_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "warehouses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_buyer" FOREIGN KEY ("supplier_id","buyer_id") REFERENCES "public"."buyers"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_lines" ADD CONSTRAINT "cart_lines_cart" FOREIGN KEY ("supplier_id","cart_id") REFERENCES "public"."carts"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_lines" ADD CONSTRAINT "cart_lines_product" FOREIGN KEY ("supplier_id","product_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carts" ADD CONSTRAINT "carts_buyer" FOREIGN KEY ("supplier_id","buyer_id") REFERENCES "public"."buyers"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carts" ADD CONSTRAINT "carts_contract" FOREIGN KEY ("supplier_id","contract_id") REFERENCES "public"."contracts"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent" FOREIGN KEY ("supplier_id","parent_id") REFERENCES "public"."categories"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_price_list" FOREIGN KEY ("supplier_id","price_list_id") REFERENCES "public"."price_lists"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emails" ADD CONSTRAINT "emails_event" FOREIGN KEY ("supplier_id","event_id") REFERENCES "public"."events"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order" FOREIGN KEY ("supplier_id","order_id") REFERENCES "public"."orders"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_product" FOREIGN KEY ("supplier_id","product_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_buyer" FOREIGN KEY ("supplier_id","buyer_id") REFERENCES "public"."buyers"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_contract" FOREIGN KEY ("supplier_id","contract_id") REFERENCES "public"."contracts"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_entries" ADD CONSTRAINT "price_entries_list" FOREIGN KEY ("supplier_id","price_list_id") REFERENCES "public"."price_lists"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_entries" ADD CONSTRAINT "price_entries_product" FOREIGN KEY ("supplier_id","product_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_terms" ADD CONSTRAINT "product_terms_product" FOREIGN KEY ("supplier_id","product_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_category" FOREIGN KEY ("supplier_id","category_id") REFERENCES "public"."categories"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_tax_category" FOREIGN KEY ("supplier_id","tax_category") REFERENCES "public"."tax_categories"("supplier_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_membership" FOREIGN KEY ("supplier_id","company_id","buyer_id") REFERENCES "public"."memberships"("supplier_id","company_id","buyer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff" FOREIGN KEY ("supplier_id","staff_id") REFERENCES "public"."staff"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_level" FOREIGN KEY ("supplier_id","product_id","warehouse_id") REFERENCES "public"."stock_levels"("supplier_id","product_id","warehouse_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_product" FOREIGN KEY ("supplier_id","product_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_warehouse" FOREIGN KEY ("supplier_id","warehouse_id") REFERENCES "public"."warehouses"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_level" FOREIGN KEY ("supplier_id","product_id","warehouse_id") REFERENCES "public"."stock_levels"("supplier_id","product_id","warehouse_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_over" ON "attempts" USING btree ("supplier_id","window_ends_at");--> statement-breakpoint
CREATE INDEX "audit_entries_record" ON "audit_entries" USING btree ("supplier_id","record_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "events_feed" ON "events" USING btree ("supplier_id","position");--> statement-breakpoint
CREATE INDEX "events_record" ON "events" USING btree ("supplier_id","record_id","id");--> statement-breakpoint
CREATE INDEX "events_waiting" ON "events" USING btree ("at","id") WHERE position is null;--> statement-breakpoint
CREATE INDEX "idempotency_keys_over" ON "idempotency_keys" USING btree ("supplier_id","created_at");--> statement-breakpoint
CREATE INDEX "addresses_of_company" ON "addresses" USING btree ("supplier_id","company_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash" ON "api_keys" USING btree ("supplier_id","hash");--> statement-breakpoint
CREATE UNIQUE INDEX "buyers_email" ON "buyers" USING btree ("supplier_id","email");--> statement-breakpoint
CREATE INDEX "memberships_of_buyer" ON "memberships" USING btree ("supplier_id","buyer_id");--> statement-breakpoint
CREATE INDEX "cart_lines_of_product" ON "cart_lines" USING btree ("supplier_id","product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "carts_working" ON "carts" USING btree ("supplier_id","buyer_id","contract_id") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "categories_external_id" ON "categories" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE INDEX "categories_by_path" ON "categories" USING btree ("supplier_id","path","id");--> statement-breakpoint
CREATE UNIQUE INDEX "companies_external_id" ON "companies" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE INDEX "companies_name" ON "companies" USING btree ("supplier_id","name_sort","id");--> statement-breakpoint
CREATE UNIQUE INDEX "contracts_external_id" ON "contracts" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contracts_default" ON "contracts" USING btree ("supplier_id","company_id") WHERE is_default;--> statement-breakpoint
CREATE INDEX "contracts_of_company" ON "contracts" USING btree ("supplier_id","company_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "emails_once" ON "emails" USING btree ("supplier_id","event_id","template","recipient");--> statement-breakpoint
CREATE INDEX "emails_of_company" ON "emails" USING btree ("supplier_id","company_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("supplier_id","token_hash");--> statement-breakpoint
CREATE INDEX "invitations_of_company" ON "invitations" USING btree ("supplier_id","company_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_lines_id" ON "order_lines" USING btree ("supplier_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_number" ON "orders" USING btree ("supplier_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_cart" ON "orders" USING btree ("supplier_id","cart_id");--> statement-breakpoint
CREATE INDEX "orders_of_company" ON "orders" USING btree ("supplier_id","company_id","id");--> statement-breakpoint
CREATE INDEX "orders_by_acceptance" ON "orders" USING btree ("supplier_id","acceptance","id");--> statement-breakpoint
CREATE INDEX "price_entries_of_product" ON "price_entries" USING btree ("supplier_id","product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "price_lists_external_id" ON "price_lists" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE INDEX "product_terms_of_product" ON "product_terms" USING btree ("supplier_id","product_id","term");--> statement-breakpoint
CREATE UNIQUE INDEX "products_external_id" ON "products" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "products_sku" ON "products" USING btree ("supplier_id","sku");--> statement-breakpoint
CREATE INDEX "products_by_sku" ON "products" USING btree ("supplier_id","status","sku_sort","id");--> statement-breakpoint
CREATE INDEX "products_by_name" ON "products" USING btree ("supplier_id","status","name_sort","id");--> statement-breakpoint
CREATE INDEX "products_by_category" ON "products" USING btree ("supplier_id","status","category_sort","id");--> statement-breakpoint
CREATE INDEX "products_of_category" ON "products" USING btree ("supplier_id","category_id","status","sku_sort","id");--> statement-breakpoint
CREATE INDEX "products_of_category_by_name" ON "products" USING btree ("supplier_id","category_id","status","name_sort","id");--> statement-breakpoint
CREATE INDEX "sessions_of_buyer" ON "sessions" USING btree ("supplier_id","buyer_id");--> statement-breakpoint
CREATE INDEX "sessions_over" ON "sessions" USING btree ("supplier_id","expires_at");--> statement-breakpoint
CREATE INDEX "staff_sessions_of_staff" ON "staff_sessions" USING btree ("supplier_id","staff_id");--> statement-breakpoint
CREATE INDEX "staff_sessions_over" ON "staff_sessions" USING btree ("supplier_id","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "staff" USING btree ("supplier_id","email");--> statement-breakpoint
CREATE INDEX "stock_movements_of_product" ON "stock_movements" USING btree ("supplier_id","product_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "warehouses_external_id" ON "warehouses" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE POLICY "attempts_supplier" ON "attempts" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "attempts_system" ON "attempts" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_entries_supplier" ON "audit_entries" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "audit_entries_system" ON "audit_entries" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "events_supplier" ON "events" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "events_system" ON "events" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "events_company" ON "events" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (company_id is null or current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "idempotency_keys_supplier" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "idempotency_keys_system" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "addresses_supplier" ON "addresses" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "addresses_system" ON "addresses" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "addresses_company" ON "addresses" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "api_keys_supplier" ON "api_keys" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "api_keys_system" ON "api_keys" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "buyers_supplier" ON "buyers" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "buyers_system" ON "buyers" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "buyers_company" ON "buyers" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or exists (
  select 1 from memberships m where m.supplier_id = buyers.supplier_id and m.buyer_id = buyers.id
    and m.company_id = current_setting('app.company_id', true))) WITH CHECK (current_setting('app.company_id', true) = '*' or exists (
  select 1 from memberships m where m.supplier_id = buyers.supplier_id and m.buyer_id = buyers.id
    and m.company_id = current_setting('app.company_id', true)));--> statement-breakpoint
CREATE POLICY "memberships_supplier" ON "memberships" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "memberships_system" ON "memberships" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "memberships_company" ON "memberships" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "cart_lines_supplier" ON "cart_lines" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "cart_lines_system" ON "cart_lines" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "cart_lines_company" ON "cart_lines" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "carts_supplier" ON "carts" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "carts_system" ON "carts" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "carts_company" ON "carts" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "categories_supplier" ON "categories" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "categories_system" ON "categories" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "companies_supplier" ON "companies" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "companies_system" ON "companies" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "companies_company" ON "companies" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', id)) WITH CHECK (current_setting('app.company_id', true) in ('*', id));--> statement-breakpoint
CREATE POLICY "contracts_supplier" ON "contracts" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "contracts_system" ON "contracts" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contracts_company" ON "contracts" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "emails_supplier" ON "emails" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "emails_system" ON "emails" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "emails_company" ON "emails" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (company_id is null or current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "invitations_supplier" ON "invitations" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "invitations_system" ON "invitations" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitations_company" ON "invitations" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "number_series_supplier" ON "number_series" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "number_series_system" ON "number_series" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "order_lines_supplier" ON "order_lines" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "order_lines_system" ON "order_lines" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "order_lines_company" ON "order_lines" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "orders_supplier" ON "orders" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "orders_system" ON "orders" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "orders_company" ON "orders" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "price_entries_supplier" ON "price_entries" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "price_entries_system" ON "price_entries" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "price_lists_supplier" ON "price_lists" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "price_lists_system" ON "price_lists" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "product_terms_supplier" ON "product_terms" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "product_terms_system" ON "product_terms" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "products_supplier" ON "products" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "products_system" ON "products" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_supplier" ON "sessions" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "sessions_system" ON "sessions" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_company" ON "sessions" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) in ('*', company_id)) WITH CHECK (current_setting('app.company_id', true) in ('*', company_id));--> statement-breakpoint
CREATE POLICY "staff_sessions_supplier" ON "staff_sessions" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "staff_sessions_system" ON "staff_sessions" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "settings_supplier" ON "settings" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "settings_system" ON "settings" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "staff_supplier" ON "staff" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "staff_system" ON "staff" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "reservations_supplier" ON "reservations" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "reservations_system" ON "reservations" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "stock_levels_supplier" ON "stock_levels" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "stock_levels_system" ON "stock_levels" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "stock_movements_supplier" ON "stock_movements" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "stock_movements_system" ON "stock_movements" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suppliers_supplier" ON "suppliers" AS PERMISSIVE FOR ALL TO "listino_app" USING (id = current_setting('app.supplier_id', true)) WITH CHECK (id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "suppliers_system" ON "suppliers" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tax_categories_supplier" ON "tax_categories" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "tax_categories_system" ON "tax_categories" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "warehouses_supplier" ON "warehouses" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "warehouses_system" ON "warehouses" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);