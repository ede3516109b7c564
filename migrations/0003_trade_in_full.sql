CREATE TABLE "announcement_dismissals" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"buyer_id" text collate "C" NOT NULL,
	"announcement_id" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "announcement_dismissals_pk" PRIMARY KEY("supplier_id","company_id","buyer_id","announcement_id")
);
--> statement-breakpoint
ALTER TABLE "announcement_dismissals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "announcements" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"kind" text DEFAULT 'info' NOT NULL,
	"group_id" text collate "C",
	"shown_from" timestamp (3) with time zone,
	"shown_until" timestamp (3) with time zone,
	"dismissible" boolean DEFAULT true NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "announcements_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "announcements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "applications" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"status" text DEFAULT 'submitted' NOT NULL,
	"company_name" text NOT NULL,
	"vat_id" text,
	"country" text NOT NULL,
	"registration_number" text,
	"phone" text,
	"address" jsonb NOT NULL,
	"identification_code" text,
	"contact_name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"language" text,
	"consents" jsonb NOT NULL,
	"message" text,
	"company_id" text collate "C",
	"buyer_id" text collate "C",
	"answer" text,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "applications_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assortment_grants" (
	"supplier_id" text collate "C" NOT NULL,
	"assortment_id" text collate "C" NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"group_id" text collate "C",
	"company_id" text collate "C",
	"location_id" text collate "C",
	CONSTRAINT "assortment_grants_pk" PRIMARY KEY("supplier_id","assortment_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "assortment_grants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assortment_listing" (
	"supplier_id" text collate "C" NOT NULL,
	"assortment_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"category_id" text collate "C",
	"sku_sort" text collate "C" NOT NULL,
	"name_sort" text collate "C" NOT NULL,
	"category_sort" text collate "C" NOT NULL,
	CONSTRAINT "assortment_listing_pk" PRIMARY KEY("supplier_id","assortment_id","product_id")
);
--> statement-breakpoint
ALTER TABLE "assortment_listing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assortment_rules" (
	"supplier_id" text collate "C" NOT NULL,
	"assortment_id" text collate "C" NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"category_id" text collate "C",
	"product_id" text collate "C",
	CONSTRAINT "assortment_rules_pk" PRIMARY KEY("supplier_id","assortment_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "assortment_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assortments" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assortments_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "assortments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buyer_roles" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"grants" jsonb NOT NULL,
	"is_first" boolean DEFAULT false NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "buyer_roles_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "buyer_roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buyer_credentials" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"buyer_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"hash" text NOT NULL,
	"email" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "buyer_credentials_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "buyer_credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "company_conditions" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"custom" boolean DEFAULT true NOT NULL,
	"price_list_id" text collate "C",
	"credit_limit" numeric(24, 6),
	"currency" text,
	"maximum_order" numeric(24, 6),
	"maximum_open_orders" numeric(24, 6),
	"stock_disclosure" text,
	"stock_band" numeric(24, 6),
	"stock_per_warehouse" boolean,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "company_conditions_pk" PRIMARY KEY("supplier_id","company_id")
);
--> statement-breakpoint
ALTER TABLE "company_conditions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_conditions" (
	"supplier_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"price_list_id" text collate "C",
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "group_conditions_pk" PRIMARY KEY("supplier_id","group_id")
);
--> statement-breakpoint
ALTER TABLE "group_conditions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contract_prices" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"contract_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"valid_from" date DEFAULT '0001-01-01' NOT NULL,
	"valid_until" date,
	"min_quantity" numeric(24, 6) DEFAULT '1' NOT NULL,
	"amount" numeric(24, 6) NOT NULL,
	"base_quantity" numeric(24, 6) DEFAULT '1' NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contract_prices_pk" PRIMARY KEY("supplier_id","contract_id","product_id","valid_from","min_quantity"),
	CONSTRAINT "contract_prices_sane" CHECK (amount >= 0 and base_quantity > 0 and min_quantity > 0)
);
--> statement-breakpoint
ALTER TABLE "contract_prices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "discounts" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"contract_id" text collate "C",
	"company_id" text collate "C",
	"group_id" text collate "C",
	"category_id" text collate "C",
	"percent" numeric(24, 6) NOT NULL,
	"valid_from" date,
	"valid_until" date,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "discounts_pk" PRIMARY KEY("supplier_id","id"),
	CONSTRAINT "discounts_percent" CHECK (percent > 0 and percent <= 100)
);
--> statement-breakpoint
ALTER TABLE "discounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "families" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"description" text,
	"options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "families_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "families" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_members" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "group_members_pk" PRIMARY KEY("supplier_id","company_id","group_id")
);
--> statement-breakpoint
ALTER TABLE "group_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "groups" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "groups_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_chunks" (
	"supplier_id" text collate "C" NOT NULL,
	"import_id" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"rows" jsonb NOT NULL,
	CONSTRAINT "import_chunks_pk" PRIMARY KEY("supplier_id","import_id","number")
);
--> statement-breakpoint
ALTER TABLE "import_chunks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_errors" (
	"supplier_id" text collate "C" NOT NULL,
	"import_id" text collate "C" NOT NULL,
	"row" integer NOT NULL,
	"place" integer NOT NULL,
	"column" text,
	"value" text,
	"code" text NOT NULL,
	"detail" text NOT NULL,
	CONSTRAINT "import_errors_pk" PRIMARY KEY("supplier_id","import_id","row","place")
);
--> statement-breakpoint
ALTER TABLE "import_errors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"price_list_id" text collate "C",
	"file_name" text NOT NULL,
	"format" text,
	"encoding" text,
	"delimiter" text,
	"header_row" integer,
	"dry_run" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'uploading' NOT NULL,
	"columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"suggested_mapping" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"suggested_options" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"mapping" jsonb,
	"options" jsonb,
	"rows_total" integer DEFAULT 0 NOT NULL,
	"rows_done" integer DEFAULT 0 NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"deactivated" integer DEFAULT 0 NOT NULL,
	"problem" jsonb,
	"started_by" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "imports_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "locations" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"phone" text,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "locations_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "locations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_marks" (
	"supplier_id" text collate "C" NOT NULL,
	"reader_id" text collate "C" NOT NULL,
	"up_to" text collate "C" NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notification_marks_pk" PRIMARY KEY("supplier_id","reader_id")
);
--> statement-breakpoint
ALTER TABLE "notification_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_reads" (
	"supplier_id" text collate "C" NOT NULL,
	"reader_id" text collate "C" NOT NULL,
	"notification_id" text collate "C" NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notification_reads_pk" PRIMARY KEY("supplier_id","reader_id","notification_id")
);
--> statement-breakpoint
ALTER TABLE "notification_reads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"event_id" text collate "C" NOT NULL,
	"type" text NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"company_id" text collate "C",
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notifications_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "notifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "part_numbers" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"part_number" text NOT NULL,
	"number_sort" text collate "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "part_numbers_pk" PRIMARY KEY("supplier_id","company_id","product_id")
);
--> statement-breakpoint
ALTER TABLE "part_numbers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "product_words" (
	"supplier_id" text collate "C" NOT NULL,
	"part" text collate "C" NOT NULL,
	"word" text collate "C" NOT NULL,
	"at" integer NOT NULL,
	CONSTRAINT "product_words_pk" PRIMARY KEY("supplier_id","part","word","at")
);
--> statement-breakpoint
ALTER TABLE "product_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "promotion_uses" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"promotion_id" text collate "C" NOT NULL,
	"order_id" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "promotion_uses_pk" PRIMARY KEY("supplier_id","promotion_id","order_id")
);
--> statement-breakpoint
ALTER TABLE "promotion_uses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "promotions" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"external_id" text,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"percent" numeric(24, 6) NOT NULL,
	"category_id" text collate "C",
	"group_id" text collate "C",
	"minimum_amount" numeric(24, 6),
	"minimum_currency" text,
	"valid_from" date,
	"valid_until" date,
	"maximum_uses" integer,
	"maximum_uses_per_company" integer,
	"uses" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "promotions_pk" PRIMARY KEY("supplier_id","id"),
	CONSTRAINT "promotions_percent" CHECK (percent > 0 and percent <= 100)
);
--> statement-breakpoint
ALTER TABLE "promotions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "roles" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"permissions" jsonb NOT NULL,
	"scope" text DEFAULT 'all' NOT NULL,
	"totp_required" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "roles_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_totp" (
	"supplier_id" text collate "C" NOT NULL,
	"staff_id" text collate "C" NOT NULL,
	"secret" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"recovery_codes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_totp_pk" PRIMARY KEY("supplier_id","staff_id")
);
--> statement-breakpoint
ALTER TABLE "staff_totp" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tax_rates" (
	"supplier_id" text collate "C" NOT NULL,
	"code" text NOT NULL,
	"country" text NOT NULL,
	"valid_from" date NOT NULL,
	"rate" numeric(24, 6) NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tax_rates_pk" PRIMARY KEY("supplier_id","code","country","valid_from")
);
--> statement-breakpoint
ALTER TABLE "tax_rates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vat_checks" (
	"supplier_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"company_id" text collate "C",
	"record_id" text collate "C" NOT NULL,
	"vat_id" text NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"request_identifier" text,
	"name" text,
	"address" text,
	"tries" integer DEFAULT 1 NOT NULL,
	"retry_at" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vat_checks_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "vat_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "product_terms" DROP CONSTRAINT "product_terms_product";
--> statement-breakpoint
ALTER TABLE "buyers" ALTER COLUMN "password_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "order_lines" ALTER COLUMN "price_list_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "order_lines" ALTER COLUMN "price_list_name" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "company_id" text collate "C";--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "actor_id" text collate "C" GENERATED ALWAYS AS (actor->>'id') STORED;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "location_id" text collate "C";--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "last_used_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "role_id" text collate "C";--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "status" text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "location_id" text collate "C";--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "pack_unit" text;--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "warehouse_id" text collate "C";--> statement-breakpoint
ALTER TABLE "carts" ADD COLUMN "promotion_id" text collate "C";--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "website" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "registration_number" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "identification_code" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "client_type" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "sales_rep_id" text collate "C";--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "vat_status" text DEFAULT 'not_checked' NOT NULL;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "vat_checked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "status_reason" text;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "early_payment_percent" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "early_payment_days" integer;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "delivery_days" integer;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "revoked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "pack_unit" text;--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "pack_count" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "warehouse_id" text collate "C";--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "list_price" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "discounts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "location_id" text collate "C";--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "tax_treatment" text DEFAULT 'standard' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "promotion_id" text collate "C";--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "promotion_code" text;--> statement-breakpoint
ALTER TABLE "price_entries" ADD COLUMN "valid_from" date DEFAULT '0001-01-01' NOT NULL;--> statement-breakpoint
ALTER TABLE "price_entries" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "price_lists" ADD COLUMN "kind" text DEFAULT 'fixed' NOT NULL;--> statement-breakpoint
ALTER TABLE "price_lists" ADD COLUMN "base_list_id" text collate "C";--> statement-breakpoint
ALTER TABLE "price_lists" ADD COLUMN "percent" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "price_lists" ADD COLUMN "rounding_step" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "price_lists" ADD COLUMN "rounding_mode" text;--> statement-breakpoint
ALTER TABLE "price_lists" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "price_lists" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "price_lists" ADD COLUMN "is_default" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "family_id" text collate "C";--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "attributes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "images" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "documents" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "brand" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "gtin" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "customs_code" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "origin_country" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "weight_grams" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "replacement_id" text collate "C";--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "discontinued" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "recommended_amount" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "recommended_currency" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "cost_amount" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "cost_currency" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "packs" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "lead_time_days" integer;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "low_stock" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "public_id" text collate "C";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "kind" text DEFAULT 'sign_in' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "restricted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "last_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "replaced_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "public_id" text collate "C";--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "origin" text;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "last_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "password_reset_url" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "account_url" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "application_url" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "desk_url" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "terms_url" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "privacy_url" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "terms_version" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "vat_id" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "currency" text DEFAULT 'EUR' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "guest_mode" text DEFAULT 'closed' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "guest_assortment_id" text collate "C";--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "unassigned_catalogue" text DEFAULT 'all' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "price_display" text DEFAULT 'net' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "discount_mode" text DEFAULT 'combine' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "price_changes_days" integer;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "stock_disclosure" text DEFAULT 'exact' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "stock_band" numeric(24, 6) DEFAULT '10' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "stock_per_warehouse" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "reservation_hours" integer;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "applications_open" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "staff_origins" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "role_id" text collate "C";--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "photo_url" text;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "client_types" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "regions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "reservations" ADD COLUMN "company_id" text collate "C";--> statement-breakpoint
-- Hand-written: whose reservations they are is known from their orders.
SET LOCAL ROLE listino_system;--> statement-breakpoint
UPDATE "reservations" SET "company_id" = "orders"."company_id" FROM "orders"
  WHERE "orders"."supplier_id" = "reservations"."supplier_id" AND "orders"."id" = "reservations"."order_id";--> statement-breakpoint
RESET ROLE;--> statement-breakpoint
ALTER TABLE "reservations" ALTER COLUMN "company_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reservations" ADD COLUMN "expires_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD COLUMN "next_arrival_date" date;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD COLUMN "next_arrival_quantity" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "stock_movements" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "announcement_dismissals" ADD CONSTRAINT "announcement_dismissals_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_dismissals" ADD CONSTRAINT "announcement_dismissals_buyer" FOREIGN KEY ("supplier_id","buyer_id") REFERENCES "public"."buyers"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_dismissals" ADD CONSTRAINT "announcement_dismissals_announcement" FOREIGN KEY ("supplier_id","announcement_id") REFERENCES "public"."announcements"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_group" FOREIGN KEY ("supplier_id","group_id") REFERENCES "public"."groups"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_buyer" FOREIGN KEY ("supplier_id","buyer_id") REFERENCES "public"."buyers"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assortment_grants" ADD CONSTRAINT "assortment_grants_assortment" FOREIGN KEY ("supplier_id","assortment_id") REFERENCES "public"."assortments"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assortment_grants" ADD CONSTRAINT "assortment_grants_group" FOREIGN KEY ("supplier_id","group_id") REFERENCES "public"."groups"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assortment_grants" ADD CONSTRAINT "assortment_grants_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assortment_grants" ADD CONSTRAINT "assortment_grants_location" FOREIGN KEY ("supplier_id","location_id") REFERENCES "public"."locations"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assortment_listing" ADD CONSTRAINT "assortment_listing_assortment" FOREIGN KEY ("supplier_id","assortment_id") REFERENCES "public"."assortments"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assortment_listing" ADD CONSTRAINT "assortment_listing_product" FOREIGN KEY ("supplier_id","product_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assortment_rules" ADD CONSTRAINT "assortment_rules_assortment" FOREIGN KEY ("supplier_id","assortment_id") REFERENCES "public"."assortments"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assortment_rules" ADD CONSTRAINT "assortment_rules_category" FOREIGN KEY ("supplier_id","category_id") REFERENCES "public"."categories"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assortment_rules" ADD CONSTRAINT "assortment_rules_product" FOREIGN KEY ("supplier_id","product_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buyer_credentials" ADD CONSTRAINT "buyer_credentials_buyer" FOREIGN KEY ("supplier_id","buyer_id") REFERENCES "public"."buyers"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_conditions" ADD CONSTRAINT "company_conditions_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_conditions" ADD CONSTRAINT "company_conditions_list" FOREIGN KEY ("supplier_id","price_list_id") REFERENCES "public"."price_lists"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_conditions" ADD CONSTRAINT "group_conditions_group" FOREIGN KEY ("supplier_id","group_id") REFERENCES "public"."groups"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_conditions" ADD CONSTRAINT "group_conditions_list" FOREIGN KEY ("supplier_id","price_list_id") REFERENCES "public"."price_lists"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_prices" ADD CONSTRAINT "contract_prices_contract" FOREIGN KEY ("supplier_id","contract_id") REFERENCES "public"."contracts"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_prices" ADD CONSTRAINT "contract_prices_product" FOREIGN KEY ("supplier_id","product_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discounts" ADD CONSTRAINT "discounts_contract" FOREIGN KEY ("supplier_id","contract_id") REFERENCES "public"."contracts"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discounts" ADD CONSTRAINT "discounts_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discounts" ADD CONSTRAINT "discounts_group" FOREIGN KEY ("supplier_id","group_id") REFERENCES "public"."groups"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discounts" ADD CONSTRAINT "discounts_category" FOREIGN KEY ("supplier_id","category_id") REFERENCES "public"."categories"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group" FOREIGN KEY ("supplier_id","group_id") REFERENCES "public"."groups"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_chunks" ADD CONSTRAINT "import_chunks_import" FOREIGN KEY ("supplier_id","import_id") REFERENCES "public"."imports"("supplier_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_errors" ADD CONSTRAINT "import_errors_import" FOREIGN KEY ("supplier_id","import_id") REFERENCES "public"."imports"("supplier_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_list" FOREIGN KEY ("supplier_id","price_list_id") REFERENCES "public"."price_lists"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "locations" ADD CONSTRAINT "locations_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_reads" ADD CONSTRAINT "notification_reads_notification" FOREIGN KEY ("supplier_id","notification_id") REFERENCES "public"."notifications"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_numbers" ADD CONSTRAINT "part_numbers_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_numbers" ADD CONSTRAINT "part_numbers_product" FOREIGN KEY ("supplier_id","product_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_uses" ADD CONSTRAINT "promotion_uses_promotion" FOREIGN KEY ("supplier_id","promotion_id") REFERENCES "public"."promotions"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_uses" ADD CONSTRAINT "promotion_uses_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotions" ADD CONSTRAINT "promotions_group" FOREIGN KEY ("supplier_id","group_id") REFERENCES "public"."groups"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotions" ADD CONSTRAINT "promotions_category" FOREIGN KEY ("supplier_id","category_id") REFERENCES "public"."categories"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_totp" ADD CONSTRAINT "staff_totp_staff" FOREIGN KEY ("supplier_id","staff_id") REFERENCES "public"."staff"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tax_rates" ADD CONSTRAINT "tax_rates_category" FOREIGN KEY ("supplier_id","code") REFERENCES "public"."tax_categories"("supplier_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vat_checks" ADD CONSTRAINT "vat_checks_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "announcements_by_status" ON "announcements" USING btree ("supplier_id","status","id");--> statement-breakpoint
CREATE INDEX "applications_by_status" ON "applications" USING btree ("supplier_id","status","id");--> statement-breakpoint
CREATE INDEX "applications_email" ON "applications" USING btree ("supplier_id","email");--> statement-breakpoint
CREATE INDEX "assortment_grants_of_company" ON "assortment_grants" USING btree ("supplier_id","company_id");--> statement-breakpoint
CREATE INDEX "assortment_grants_of_group" ON "assortment_grants" USING btree ("supplier_id","group_id");--> statement-breakpoint
CREATE INDEX "assortment_listing_of_product" ON "assortment_listing" USING btree ("supplier_id","product_id");--> statement-breakpoint
CREATE INDEX "assortment_listing_by_sku" ON "assortment_listing" USING btree ("supplier_id","assortment_id","sku_sort","product_id");--> statement-breakpoint
CREATE INDEX "assortment_listing_by_name" ON "assortment_listing" USING btree ("supplier_id","assortment_id","name_sort","product_id");--> statement-breakpoint
CREATE INDEX "assortment_listing_by_category" ON "assortment_listing" USING btree ("supplier_id","assortment_id","category_sort","product_id");--> statement-breakpoint
CREATE INDEX "assortment_listing_of_category" ON "assortment_listing" USING btree ("supplier_id","assortment_id","category_id","sku_sort","product_id");--> statement-breakpoint
CREATE INDEX "assortment_listing_of_category_by_name" ON "assortment_listing" USING btree ("supplier_id","assortment_id","category_id","name_sort","product_id");--> statement-breakpoint
CREATE INDEX "assortment_rules_of_record" ON "assortment_rules" USING btree ("supplier_id","record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assortments_external_id" ON "assortments" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "buyer_roles_name" ON "buyer_roles" USING btree ("supplier_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "buyer_roles_first" ON "buyer_roles" USING btree ("supplier_id") WHERE is_first;--> statement-breakpoint
CREATE UNIQUE INDEX "buyer_roles_default" ON "buyer_roles" USING btree ("supplier_id") WHERE is_default;--> statement-breakpoint
CREATE UNIQUE INDEX "buyer_credentials_hash" ON "buyer_credentials" USING btree ("supplier_id","hash");--> statement-breakpoint
CREATE INDEX "buyer_credentials_of_buyer" ON "buyer_credentials" USING btree ("supplier_id","buyer_id","kind");--> statement-breakpoint
CREATE INDEX "contract_prices_of_product" ON "contract_prices" USING btree ("supplier_id","product_id");--> statement-breakpoint
CREATE INDEX "contract_prices_dated" ON "contract_prices" USING btree ("supplier_id","contract_id","valid_from","product_id") WHERE valid_from <> '0001-01-01';--> statement-breakpoint
CREATE UNIQUE INDEX "discounts_external_id" ON "discounts" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE INDEX "discounts_of" ON "discounts" USING btree ("supplier_id","company_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "families_external_id" ON "families" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE INDEX "group_members_of_group" ON "group_members" USING btree ("supplier_id","group_id","company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "groups_external_id" ON "groups" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "locations_external_id" ON "locations" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE INDEX "locations_of_company" ON "locations" USING btree ("supplier_id","company_id","id");--> statement-breakpoint
CREATE INDEX "notification_reads_of" ON "notification_reads" USING btree ("supplier_id","notification_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_event" ON "notifications" USING btree ("supplier_id","event_id");--> statement-breakpoint
CREATE INDEX "notifications_of_company" ON "notifications" USING btree ("supplier_id","company_id");--> statement-breakpoint
CREATE INDEX "part_numbers_by_number" ON "part_numbers" USING btree ("supplier_id","company_id","number_sort","product_id");--> statement-breakpoint
CREATE INDEX "part_numbers_of_product" ON "part_numbers" USING btree ("supplier_id","product_id");--> statement-breakpoint
CREATE INDEX "promotion_uses_of_company" ON "promotion_uses" USING btree ("supplier_id","company_id","promotion_id");--> statement-breakpoint
CREATE UNIQUE INDEX "promotions_external_id" ON "promotions" USING btree ("supplier_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "promotions_code" ON "promotions" USING btree ("supplier_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "roles_name" ON "roles" USING btree ("supplier_id","name");--> statement-breakpoint
CREATE INDEX "vat_checks_of_record" ON "vat_checks" USING btree ("supplier_id","record_id","id");--> statement-breakpoint
CREATE INDEX "vat_checks_due" ON "vat_checks" USING btree ("supplier_id","retry_at") WHERE retry_at is not null;--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_location" FOREIGN KEY ("supplier_id","location_id") REFERENCES "public"."locations"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_role" FOREIGN KEY ("supplier_id","role_id") REFERENCES "public"."buyer_roles"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_location" FOREIGN KEY ("supplier_id","location_id") REFERENCES "public"."locations"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_lines" ADD CONSTRAINT "cart_lines_warehouse" FOREIGN KEY ("supplier_id","warehouse_id") REFERENCES "public"."warehouses"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carts" ADD CONSTRAINT "carts_promotion" FOREIGN KEY ("supplier_id","promotion_id") REFERENCES "public"."promotions"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies" ADD CONSTRAINT "companies_sales_rep" FOREIGN KEY ("supplier_id","sales_rep_id") REFERENCES "public"."staff"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_lists" ADD CONSTRAINT "price_lists_base" FOREIGN KEY ("supplier_id","base_list_id") REFERENCES "public"."price_lists"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_family" FOREIGN KEY ("supplier_id","family_id") REFERENCES "public"."families"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_replacement" FOREIGN KEY ("supplier_id","replacement_id") REFERENCES "public"."products"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_role" FOREIGN KEY ("supplier_id","role_id") REFERENCES "public"."roles"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_actor" ON "audit_entries" USING btree ("supplier_id","actor_id","id");--> statement-breakpoint
CREATE INDEX "audit_entries_action" ON "audit_entries" USING btree ("supplier_id","action","id");--> statement-breakpoint
CREATE UNIQUE INDEX "companies_identification_code" ON "companies" USING btree ("supplier_id","identification_code");--> statement-breakpoint
CREATE INDEX "companies_of_sales_rep" ON "companies" USING btree ("supplier_id","sales_rep_id");--> statement-breakpoint
CREATE INDEX "orders_open" ON "orders" USING btree ("supplier_id","company_id","currency") WHERE acceptance = 'submitted';--> statement-breakpoint
CREATE INDEX "price_entries_dated" ON "price_entries" USING btree ("supplier_id","price_list_id","valid_from","product_id") WHERE valid_from <> '0001-01-01';--> statement-breakpoint
CREATE UNIQUE INDEX "price_lists_default" ON "price_lists" USING btree ("supplier_id","currency") WHERE is_default;--> statement-breakpoint
CREATE INDEX "products_of_family" ON "products" USING btree ("supplier_id","family_id","sku_sort");--> statement-breakpoint
CREATE INDEX "products_by_gtin" ON "products" USING btree ("supplier_id","gtin");--> statement-breakpoint
CREATE INDEX "staff_of_role" ON "staff" USING btree ("supplier_id","role_id");--> statement-breakpoint
CREATE INDEX "reservations_of_level" ON "reservations" USING btree ("supplier_id","product_id","warehouse_id") WHERE released_at is null;--> statement-breakpoint
CREATE INDEX "reservations_over" ON "reservations" USING btree ("supplier_id","expires_at") WHERE released_at is null and expires_at is not null;--> statement-breakpoint
ALTER TABLE "price_entries" DROP CONSTRAINT "price_entries_pk";
--> statement-breakpoint
ALTER TABLE "price_entries" ADD CONSTRAINT "price_entries_pk" PRIMARY KEY("supplier_id","price_list_id","product_id","valid_from","min_quantity");--> statement-breakpoint
CREATE POLICY "audit_entries_company" ON "audit_entries" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "reservations_company" ON "reservations" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "announcement_dismissals_supplier" ON "announcement_dismissals" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "announcement_dismissals_system" ON "announcement_dismissals" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "announcement_dismissals_company" ON "announcement_dismissals" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "announcements_supplier" ON "announcements" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "announcements_system" ON "announcements" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "applications_supplier" ON "applications" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "applications_system" ON "applications" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "applications_company" ON "applications" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "assortment_grants_supplier" ON "assortment_grants" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "assortment_grants_system" ON "assortment_grants" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "assortment_grants_company" ON "assortment_grants" AS RESTRICTIVE FOR ALL TO "listino_app" USING (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "assortment_listing_supplier" ON "assortment_listing" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "assortment_listing_system" ON "assortment_listing" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "assortment_rules_supplier" ON "assortment_rules" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "assortment_rules_system" ON "assortment_rules" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "assortments_supplier" ON "assortments" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "assortments_system" ON "assortments" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "buyer_roles_supplier" ON "buyer_roles" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "buyer_roles_system" ON "buyer_roles" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "buyer_credentials_supplier" ON "buyer_credentials" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "buyer_credentials_system" ON "buyer_credentials" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "buyer_credentials_company" ON "buyer_credentials" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*') WITH CHECK (current_setting('app.company_id', true) = '*');--> statement-breakpoint
CREATE POLICY "company_conditions_supplier" ON "company_conditions" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "company_conditions_system" ON "company_conditions" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "company_conditions_company" ON "company_conditions" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "group_conditions_supplier" ON "group_conditions" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "group_conditions_system" ON "group_conditions" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contract_prices_supplier" ON "contract_prices" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "contract_prices_system" ON "contract_prices" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contract_prices_company" ON "contract_prices" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "discounts_supplier" ON "discounts" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "discounts_system" ON "discounts" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "discounts_company" ON "discounts" AS RESTRICTIVE FOR ALL TO "listino_app" USING (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "families_supplier" ON "families" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "families_system" ON "families" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "group_members_supplier" ON "group_members" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "group_members_system" ON "group_members" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "group_members_company" ON "group_members" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "groups_supplier" ON "groups" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "groups_system" ON "groups" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "import_chunks_supplier" ON "import_chunks" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "import_chunks_system" ON "import_chunks" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "import_errors_supplier" ON "import_errors" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "import_errors_system" ON "import_errors" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "imports_supplier" ON "imports" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "imports_system" ON "imports" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "locations_supplier" ON "locations" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "locations_system" ON "locations" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "locations_company" ON "locations" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "notification_marks_supplier" ON "notification_marks" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "notification_marks_system" ON "notification_marks" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_reads_supplier" ON "notification_reads" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "notification_reads_system" ON "notification_reads" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notifications_supplier" ON "notifications" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "notifications_system" ON "notifications" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notifications_company" ON "notifications" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "part_numbers_supplier" ON "part_numbers" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "part_numbers_system" ON "part_numbers" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "part_numbers_company" ON "part_numbers" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "product_words_supplier" ON "product_words" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "product_words_system" ON "product_words" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "promotion_uses_supplier" ON "promotion_uses" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "promotion_uses_system" ON "promotion_uses" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "promotion_uses_company" ON "promotion_uses" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
CREATE POLICY "promotions_supplier" ON "promotions" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "promotions_system" ON "promotions" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "roles_supplier" ON "roles" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "roles_system" ON "roles" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "staff_totp_supplier" ON "staff_totp" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "staff_totp_system" ON "staff_totp" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tax_rates_supplier" ON "tax_rates" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "tax_rates_system" ON "tax_rates" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "vat_checks_supplier" ON "vat_checks" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "vat_checks_system" ON "vat_checks" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "vat_checks_company" ON "vat_checks" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "events_company" ON "events" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "addresses_company" ON "addresses" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "buyers_company" ON "buyers" TO listino_app USING (current_setting('app.company_id', true) = '*' or exists (
  select 1 from memberships m where m.supplier_id = buyers.supplier_id and m.buyer_id = buyers.id
    and (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = m.company_id or m.company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])))) WITH CHECK (current_setting('app.company_id', true) = '*' or exists (
  select 1 from memberships m where m.supplier_id = buyers.supplier_id and m.buyer_id = buyers.id
    and (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = m.company_id or m.company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]))));--> statement-breakpoint
ALTER POLICY "memberships_company" ON "memberships" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "cart_lines_company" ON "cart_lines" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "carts_company" ON "carts" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "companies_company" ON "companies" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = id or id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK ((current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = id or id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) and coalesce(current_setting('app.staff_id', true), '') in ('', sales_rep_id));--> statement-breakpoint
ALTER POLICY "contracts_company" ON "contracts" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "emails_company" ON "emails" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (company_id is null or current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "invitations_company" ON "invitations" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "order_lines_company" ON "order_lines" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "orders_company" ON "orders" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));--> statement-breakpoint
ALTER POLICY "sessions_company" ON "sessions" TO listino_app USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));