// Generated from the OpenAPI document by `npm run sdk`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type Webhooks = OnSupplierCreatedWebhookRequest | OnSupplierRenamedWebhookRequest | OnSettingsUpdatedWebhookRequest | OnStaffCreatedWebhookRequest | OnStaffUpdatedWebhookRequest | OnApiKeyCreatedWebhookRequest | OnApiKeyRevokedWebhookRequest | OnCompanyConnectedWebhookRequest | OnCompanyCreatedWebhookRequest | OnCompanyRegisteredWebhookRequest | OnCompanyResumedWebhookRequest | OnCompanySuspendedWebhookRequest | OnCompanyUpdatedWebhookRequest | OnAddressCreatedWebhookRequest | OnAddressUpdatedWebhookRequest | OnBuyerCreatedWebhookRequest | OnBuyerJoinedWebhookRequest | OnBuyerUpdatedWebhookRequest | OnInvitationSentWebhookRequest | OnInvitationUsedWebhookRequest | OnCategoriesImportedWebhookRequest | OnProductsImportedWebhookRequest | OnProductUpdatedWebhookRequest | OnWarehouseCreatedWebhookRequest | OnWarehouseUpdatedWebhookRequest | OnStockImportedWebhookRequest | OnPriceListCreatedWebhookRequest | OnPriceListUpdatedWebhookRequest | OnPriceListEntriesImportedWebhookRequest | OnContractCreatedWebhookRequest | OnContractUpdatedWebhookRequest | OnOrderSubmittedWebhookRequest | OnOrderAcceptedWebhookRequest | OnOrderRejectedWebhookRequest;

export type AcceptOrderInput = {
    /**
     * The day the supplier promises.
     */
    promised_date: string;
    /**
     * Words for the buyer; they stand in the mail and the history.
     */
    note?: string;
};

export type Address = {
    /**
     * Id of the address.
     */
    id: string;
    /**
     * What people in the company call it.
     */
    label: string;
    /**
     * First line on the label.
     */
    company_name: string;
    /**
     * Street and number.
     */
    line1: string;
    /**
     * Postal code as the country writes it.
     */
    postal_code: string;
    /**
     * Town.
     */
    city: string;
    /**
     * ISO 3166-1 alpha-2 code.
     */
    country: string;
    /**
     * Who is there.
     */
    contact_name: string | null;
    /**
     * Building, floor, gate.
     */
    line2: string | null;
    /**
     * State, county or province.
     */
    region: string | null;
    /**
     * For the carrier.
     */
    phone: string | null;
    /**
     * Where invoices go unless said otherwise.
     */
    is_billing_default: boolean;
    /**
     * Where goods go unless said otherwise.
     */
    is_shipping_default: boolean;
};

/**
 * Absent = unchanged, null = clear.
 */
export type AddressChange = {
    /**
     * What people in the company call it.
     */
    label?: string;
    /**
     * First line on the label.
     */
    company_name?: string;
    /**
     * Street and number.
     */
    line1?: string;
    /**
     * Postal code as the country writes it.
     */
    postal_code?: string;
    /**
     * Town.
     */
    city?: string;
    /**
     * ISO 3166-1 alpha-2 code.
     */
    country?: string;
    /**
     * Who is there.
     */
    contact_name?: string | null;
    /**
     * Building, floor, gate.
     */
    line2?: string | null;
    /**
     * State, county or province.
     */
    region?: string | null;
    /**
     * For the carrier.
     */
    phone?: string | null;
    /**
     * Where invoices go unless said otherwise.
     */
    is_billing_default?: boolean;
    /**
     * Where goods go unless said otherwise.
     */
    is_shipping_default?: boolean;
};

/**
 * A company has another address.
 */
export type AddressCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'address.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type AddressDraft = {
    /**
     * Street and number.
     */
    line1: string;
    /**
     * Postal code as the country writes it.
     */
    postal_code: string;
    /**
     * Town.
     */
    city: string;
    /**
     * ISO 3166-1 alpha-2 code.
     */
    country: string;
    /**
     * First line on the label; the company's name where absent.
     */
    company_name?: string;
    /**
     * What people in the company call it; the town where absent.
     */
    label?: string;
    /**
     * Who is there.
     */
    contact_name?: string | null;
    /**
     * Building, floor, gate.
     */
    line2?: string | null;
    /**
     * State, county or province.
     */
    region?: string | null;
    /**
     * For the carrier.
     */
    phone?: string | null;
    /**
     * Where absent: yes, if the company has none.
     */
    is_billing_default?: boolean;
    /**
     * Where absent: yes, if the company has none.
     */
    is_shipping_default?: boolean;
};

/**
 * An address of a company changed.
 */
export type AddressUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'address.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type AdminAddress = Address & {
    /**
     * Id of the company.
     */
    company_id: string;
};

export type AdminAddressDraft = AddressDraft & {
    /**
     * Id of the company.
     */
    company_id: string;
};

export type AdminBuyer = {
    /**
     * Id of the buyer.
     */
    id: string;
    name: string;
    /**
     * Signs the buyer in; in lower case.
     */
    email: string;
    /**
     * BCP 47 language tag.
     */
    language: string | null;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * The companies the buyer orders for, by name.
     */
    companies: Array<CompanyRef>;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type AdminCategory = {
    /**
     * Id of the category.
     */
    id: string;
    name: string;
    /**
     * The category it stands under; null at the top.
     */
    parent_id: string | null;
    /**
     * Place among its siblings; equal ones go by name.
     */
    position: number;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type AdminContract = {
    /**
     * Id of the contract.
     */
    id: string;
    name: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    payment_terms: PaymentTerms;
    delivery_terms: string | null;
    /**
     * `standard`, `exempt` or `reverse_charge`.
     */
    tax_treatment: string;
    minimum_order: Money | null;
    /**
     * Calendar date.
     */
    valid_from: string | null;
    /**
     * Calendar date.
     */
    valid_until: string | null;
    is_default: boolean;
    /**
     * `active`, `expired`, `not_yet_valid` or `closed`.
     */
    status: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    /**
     * Id of the company.
     */
    company_id: string;
    /**
     * Id of the price list.
     */
    price_list_id: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type ApiKey = {
    /**
     * Id of the key.
     */
    id: string;
    /**
     * `publishable` or `secret`.
     */
    kind: string;
    /**
     * What the key is for.
     */
    name: string;
    /**
     * The key's last four characters.
     */
    hint: string;
    origins: Array<string>;
    scopes: Array<string>;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    revoked_at: string | null;
};

export type ApiKeyCreated = ApiKey & {
    /**
     * The key itself, shown this once.
     */
    key: string;
};

/**
 * A publishable or secret key was made.
 */
export type ApiKeyCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'api_key.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        kind: string;
    };
};

export type ApiKeyInput = {
    /**
     * `publishable` for web pages, `secret` for programs.
     */
    kind: 'publishable' | 'secret';
    /**
     * What the key is for.
     */
    name: string;
    /**
     * Websites a publishable key may be used from.
     */
    origins?: Array<string>;
    /**
     * What a secret key may do.
     */
    scopes?: Array<'settings.read' | 'settings.write' | 'staff.read' | 'staff.write' | 'roles.read' | 'roles.write' | 'api_keys.read' | 'api_keys.write' | 'companies.read' | 'companies.write' | 'buyers.read' | 'buyers.write' | 'sessions.create' | 'applications.read' | 'applications.decide' | 'announcements.read' | 'announcements.write' | 'products.read' | 'products.write' | 'stock.read' | 'stock.write' | 'prices.read' | 'prices.write' | 'contracts.read' | 'contracts.write' | 'orders.read' | 'orders.accept' | 'orders.reject' | 'imports.read' | 'imports.write' | 'notifications.read' | 'events.read' | 'audit.read' | 'emails.read'>;
};

/**
 * A key stopped working for good.
 */
export type ApiKeyRevokedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'api_key.revoked';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        kind: string;
    };
};

/**
 * Who changed what, field by field; never changed afterwards.
 */
export type AuditEntry = {
    /**
     * Id of the audit entry.
     */
    id: string;
    /**
     * What was changed.
     */
    record_id: string;
    /**
     * What was done.
     */
    action: string;
    actor: {
        /**
         * `buyer`, `staff`, `key`, `visitor` or `system`.
         */
        kind: string;
        id: string | null;
        /**
         * Their name today.
         */
        name: string | null;
    };
    changes: Array<{
        field: string;
        before?: unknown;
        after?: unknown;
    }>;
    request_id: string;
    /**
     * RFC 3339, UTC.
     */
    at: string;
};

export type BulkError = {
    code: string;
    detail: string;
    /**
     * The field, by JSON pointer.
     */
    pointer: string;
};

export type BulkResult = {
    /**
     * One for each row, in the order of the request.
     */
    results: Array<{
        /**
         * The row's place in the request, from 0.
         */
        index: number;
        /**
         * The key of the row's record; null where the row does not say it.
         */
        external_id: string | null;
        /**
         * The record's id; null where the row failed.
         */
        id: string | null;
        /**
         * `created`, `updated`, `unchanged` or `failed`.
         */
        status: string;
        error?: BulkError;
    }>;
    summary: {
        /**
         * Rows that made a record.
         */
        created: number;
        /**
         * Rows that changed a record.
         */
        updated: number;
        /**
         * Rows that said what was so already.
         */
        unchanged: number;
        /**
         * Rows that were refused.
         */
        failed: number;
        /**
         * Records switched off because `mode=full` did not name them.
         */
        deactivated: number;
    };
};

/**
 * A person who orders.
 */
export type Buyer = {
    /**
     * Id of the buyer.
     */
    id: string;
    name: string;
    /**
     * Signs the buyer in; in lower case.
     */
    email: string;
    /**
     * BCP 47 language tag.
     */
    language: string | null;
};

/**
 * Absent = unchanged, null = clear.
 */
export type BuyerChange = {
    name?: string;
    /**
     * BCP 47 language tag.
     */
    language?: string | null;
    /**
     * An inactive buyer cannot sign in, and is signed out everywhere.
     */
    status?: 'active' | 'inactive';
};

/**
 * Somebody registered with an invitation.
 */
export type BuyerCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * A buyer became a member of a company: the event's company.
 */
export type BuyerJoinedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer.joined';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * A buyer's account changed.
 */
export type BuyerUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * A buyer's working cart for one contract, priced now.
 */
export type Cart = {
    /**
     * Id of the cart.
     */
    id: string;
    /**
     * Id of the contract.
     */
    contract_id: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * `open` or `submitted`.
     */
    status: string;
    /**
     * The order it became.
     */
    order_id: string | null;
    lines: Array<{
        product: {
            /**
             * Id of the product.
             */
            id: string;
            sku: string;
            name: string;
            image_url: string | null;
            /**
             * UN/ECE Recommendation 20.
             */
            unit: string;
        };
        /**
         * Exact decimal in the product's unit.
         */
        quantity: string;
        /**
         * For `base_quantity` units; null without a price.
         */
        unit_price: string | null;
        /**
         * Exact decimal in the product's unit.
         */
        base_quantity: string | null;
        net: Money | null;
        /**
         * Percent, as an exact decimal.
         */
        tax_rate: string;
        /**
         * Id of the price list.
         */
        price_list_id: string;
        /**
         * Exact decimal in the product's unit.
         */
        stock_available: string;
        quantity_rules: QuantityRules;
        /**
         * What keeps the line from being ordered; empty if nothing.
         */
        problems: Array<{
            /**
             * e.g. `quantity_off_multiple`, `not_on_contract`, `stock_short`.
             */
            code: string;
            detail: string;
            /**
             * The nearest quantity that can be ordered.
             */
            suggestion?: string;
        }>;
    }>;
    totals: Totals;
    line_count: number;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * A chunk of an import changed categories. Read them with `updated_since`.
 */
export type CategoriesImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'categories.imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type Category = {
    /**
     * Id of the category.
     */
    id: string;
    name: string;
    /**
     * The category it stands under; null at the top.
     */
    parent_id: string | null;
    /**
     * Place among its siblings; equal ones go by name.
     */
    position: number;
};

export type CategoryRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string;
    /**
     * Needed for a new category.
     */
    name?: string;
    /**
     * The parent's `external_id`, which may come anywhere in the same request; null for the top.
     */
    parent_external_id?: string | null;
    /**
     * Place among its siblings; equal ones go by name.
     */
    position?: number;
};

export type Company = {
    /**
     * Id of the company.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    /**
     * The company's legal name.
     */
    name: string;
    /**
     * Where the company is reached.
     */
    email: string;
    /**
     * `invited`, `registered`, `active`, `suspended` or `closed`.
     */
    status: string;
    vat_id: string | null;
    /**
     * BCP 47 language tag.
     */
    language: string | null;
    /**
     * When the buyer first accepted the connection.
     */
    connected_at: string | null;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * Absent = unchanged, null = clear.
 */
export type CompanyChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * The company's legal name.
     */
    name?: string;
    /**
     * Where the company is reached.
     */
    email?: string;
    /**
     * VAT identification number, kept in upper case.
     */
    vat_id?: string | null;
    /**
     * Language of mails to the company; null for the supplier's.
     */
    language?: string | null;
};

/**
 * The buyer accepted the connection: the company may order.
 */
export type CompanyConnectedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.connected';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * Staff or an import made a company.
 */
export type CompanyCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type CompanyInput = {
    /**
     * The company's legal name.
     */
    name: string;
    /**
     * Where the company is reached.
     */
    email: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * VAT identification number, kept in upper case.
     */
    vat_id?: string | null;
    /**
     * Language of mails to the company; null for the supplier's.
     */
    language?: string | null;
};

export type CompanyRef = {
    /**
     * Id of the company.
     */
    id: string;
    name: string;
};

/**
 * A buyer followed the invitation and gave the company's data.
 */
export type CompanyRegisteredEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.registered';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * Staff lifted the suspension.
 */
export type CompanyResumedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.resumed';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * Staff suspended the company: it can look but not order, and nobody can sign in for it.
 */
export type CompanySuspendedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.suspended';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * A company's data changed.
 */
export type CompanyUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type Contract = {
    /**
     * Id of the contract.
     */
    id: string;
    name: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    payment_terms: PaymentTerms;
    delivery_terms: string | null;
    /**
     * `standard`, `exempt` or `reverse_charge`.
     */
    tax_treatment: string;
    minimum_order: Money | null;
    /**
     * Calendar date.
     */
    valid_from: string | null;
    /**
     * Calendar date.
     */
    valid_until: string | null;
    is_default: boolean;
    /**
     * `active`, `expired` or `not_yet_valid`.
     */
    status: string;
};

export type ContractChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * As the buyer sees it.
     */
    name?: string;
    /**
     * Id of the price list.
     */
    price_list_id?: string;
    payment_terms?: PaymentTermsInput;
    delivery_terms?: string | null;
    /**
     * `exempt` and `reverse_charge` set every rate to 0.
     */
    tax_treatment?: 'standard' | 'exempt' | 'reverse_charge';
    /**
     * Net total an order has to reach.
     */
    minimum_order?: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    /**
     * Calendar date.
     */
    valid_from?: string | null;
    /**
     * The last day on which it may be ordered under.
     */
    valid_until?: string | null;
    /**
     * The one a buyer starts with; a company has one at most.
     */
    is_default?: boolean;
    status?: 'active' | 'closed';
};

/**
 * A company got a contract.
 */
export type ContractCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'contract.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        price_list_id: string;
    };
};

export type ContractInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * As the buyer sees it.
     */
    name: string;
    /**
     * Id of the price list.
     */
    price_list_id: string;
    payment_terms: PaymentTermsInput;
    delivery_terms?: string | null;
    /**
     * `exempt` and `reverse_charge` set every rate to 0.
     */
    tax_treatment?: 'standard' | 'exempt' | 'reverse_charge';
    /**
     * Net total an order has to reach.
     */
    minimum_order?: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    /**
     * Calendar date.
     */
    valid_from?: string | null;
    /**
     * The last day on which it may be ordered under.
     */
    valid_until?: string | null;
    /**
     * The one a buyer starts with. A company's first contract is, unless said otherwise.
     */
    is_default?: boolean;
    /**
     * Id of the company.
     */
    company_id: string;
    /**
     * That of the price list, if given.
     */
    currency?: string;
};

/**
 * A contract was changed.
 */
export type ContractUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'contract.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * A mail that told somebody about an event.
 */
export type Email = {
    /**
     * Id of the mail.
     */
    id: string;
    /**
     * Which message it is.
     */
    template: string;
    /**
     * The address it goes to.
     */
    recipient: string;
    subject: string;
    /**
     * `queued`, `sent` (the provider took it) or `refused` (the provider never will).
     */
    status: string;
    /**
     * Why the provider refused it.
     */
    refusal: string | null;
    /**
     * Id of the event that caused it.
     */
    event_id: string;
    /**
     * Id of the company.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * When it was sent or refused.
     */
    settled_at: string | null;
};

/**
 * Something that happened; never changed afterwards.
 */
export type Event = {
    /**
     * Id of the event.
     */
    id: string;
    /**
     * What happened, in the past tense.
     */
    type: string;
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * Id of the company concerned.
     */
    company_id: string | null;
    actor: {
        /**
         * `buyer`, `staff`, `key`, `visitor` or `system`.
         */
        kind: string;
        id: string | null;
    };
    /**
     * Facts of the type; see the document's `webhooks`.
     */
    data: {
        [key: string]: unknown;
    };
    /**
     * RFC 3339, UTC.
     */
    at: string;
    /**
     * The event's place in the feed: keep that of the last one handled, and ask with it for what came after.
     */
    cursor: string;
};

export type FieldError = {
    /**
     * RFC 6901 pointer to the field in the body; `/query/…`, `/path/…` and `/headers/…` for the others.
     */
    pointer: string;
    code: string;
    detail: string;
    /**
     * The nearest value that would be accepted.
     */
    suggestion?: string;
};

export type Invitation = {
    /**
     * Id of the invitation.
     */
    id: string;
    /**
     * Id of the company.
     */
    company_id: string;
    email: string;
    name: string | null;
    /**
     * The supplier's own words.
     */
    message: string | null;
    /**
     * BCP 47 language tag.
     */
    language: string;
    /**
     * `open`, `used`, `replaced` or `expired`.
     */
    status: string;
    /**
     * The link works until then.
     */
    expires_at: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
};

export type InvitationInput = {
    /**
     * Who is invited; becomes the account's e-mail.
     */
    email: string;
    /**
     * How the mail addresses them.
     */
    name?: string;
    /**
     * Own words for the mail, line breaks kept.
     */
    message?: string;
    /**
     * Language of the mail; the company's or supplier's where absent.
     */
    language?: string;
};

export type InvitationLookup = {
    /**
     * From the link's `#token=…`.
     */
    token: string;
};

export type InvitationPreview = {
    supplier_name: string;
    company_name: string;
    email: string;
    /**
     * Whom the supplier invited.
     */
    name: string | null;
    /**
     * The supplier's own words.
     */
    message: string | null;
    /**
     * The e-mail has an account with this supplier: its password joins the company to it.
     */
    has_account: boolean;
    /**
     * The link works until then.
     */
    expires_at: string;
};

/**
 * Staff invited somebody to order for a company; the mail follows.
 */
export type InvitationSentEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'invitation.sent';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * Somebody registered with the invitation.
 */
export type InvitationUsedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'invitation.used';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        buyer_id: string;
    };
};

export type Me = {
    buyer: Buyer;
    company: OwnCompany;
    /**
     * All companies the buyer may sign in for, by name.
     */
    companies: Array<CompanyRef>;
    /**
     * What the buyer may do for the company.
     */
    capabilities: Array<string>;
};

export type Money = {
    /**
     * Exact decimal in the currency's digits.
     */
    amount: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
};

export type OpenCartInput = {
    /**
     * Id of the contract.
     */
    contract_id: string;
};

/**
 * A sales order: a snapshot of what was agreed, with its history.
 */
export type Order = {
    /**
     * Id of the order.
     */
    id: string;
    /**
     * Gapless per supplier.
     */
    number: string;
    /**
     * `submitted`, `accepted` or `rejected`; further states will come.
     */
    acceptance: string;
    company: {
        /**
         * Id of the company.
         */
        id: string;
        name: string;
    };
    buyer: {
        /**
         * Id of the buyer.
         */
        id: string;
        name: string;
    };
    contract: {
        /**
         * Id of the contract.
         */
        id: string;
        name: string;
    };
    /**
     * ISO 4217 code.
     */
    currency: string;
    payment_terms: OrderPaymentTerms;
    po_number: string | null;
    note: string | null;
    totals: Totals;
    line_count: number;
    /**
     * RFC 3339, UTC.
     */
    submitted_at: string;
    /**
     * RFC 3339, UTC.
     */
    accepted_at: string | null;
    /**
     * Calendar date.
     */
    promised_date: string | null;
    /**
     * RFC 3339, UTC.
     */
    rejected_at: string | null;
    rejection_reason: string | null;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
    billing_address: OrderAddress;
    shipping_address: OrderAddress;
    lines: Array<{
        /**
         * Id of the order line.
         */
        id: string;
        position: number;
        /**
         * Id of the product.
         */
        product_id: string;
        sku: string;
        name: string;
        /**
         * UN/ECE Recommendation 20.
         */
        unit: string;
        image_url: string | null;
        /**
         * Exact decimal in the product's unit.
         */
        quantity: string;
        /**
         * Exact decimal with up to six places.
         */
        unit_price: string;
        /**
         * Exact decimal in the product's unit.
         */
        base_quantity: string;
        net: Money;
        /**
         * Percent, as an exact decimal.
         */
        tax_rate: string;
        /**
         * Id of the price list.
         */
        price_list_id: string;
        price_list_name: string;
    }>;
    history: Array<{
        /**
         * RFC 3339, UTC.
         */
        at: string;
        type: string;
        actor: {
            /**
             * `buyer`, `staff`, `key` or `system`.
             */
            kind: string;
            name: string | null;
        };
        /**
         * The reason of a rejection, the note of an acceptance.
         */
        detail: string | null;
    }>;
};

/**
 * The supplier accepted an order and promised a date.
 */
export type OrderAcceptedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'order.accepted';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        /**
         * The order's number.
         */
        number: string;
        promised_date: string;
        note: string | null;
    };
};

/**
 * An address as it was when the order was submitted.
 */
export type OrderAddress = {
    label: string;
    company_name: string;
    contact_name: string | null;
    line1: string;
    line2: string | null;
    postal_code: string;
    city: string;
    region: string | null;
    country: string;
    phone: string | null;
};

export type OrderPaymentTerms = {
    /**
     * `prepaid` or `net`.
     */
    kind: string;
    net_days: number | null;
    /**
     * Percent, as an exact decimal.
     */
    prepay_percent: string | null;
};

/**
 * The supplier rejected an order; its stock is released.
 */
export type OrderRejectedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'order.rejected';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        /**
         * The order's number.
         */
        number: string;
        reason: string;
    };
};

/**
 * A buyer submitted an order; its stock is reserved.
 */
export type OrderSubmittedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'order.submitted';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        /**
         * The order's number.
         */
        number: string;
        line_count: number;
    };
};

export type OrderSummary = {
    /**
     * Id of the order.
     */
    id: string;
    /**
     * Gapless per supplier.
     */
    number: string;
    /**
     * `submitted`, `accepted` or `rejected`; further states will come.
     */
    acceptance: string;
    company: {
        /**
         * Id of the company.
         */
        id: string;
        name: string;
    };
    buyer: {
        /**
         * Id of the buyer.
         */
        id: string;
        name: string;
    };
    contract: {
        /**
         * Id of the contract.
         */
        id: string;
        name: string;
    };
    /**
     * ISO 4217 code.
     */
    currency: string;
    payment_terms: OrderPaymentTerms;
    po_number: string | null;
    note: string | null;
    totals: Totals;
    line_count: number;
    /**
     * RFC 3339, UTC.
     */
    submitted_at: string;
    /**
     * RFC 3339, UTC.
     */
    accepted_at: string | null;
    /**
     * Calendar date.
     */
    promised_date: string | null;
    /**
     * RFC 3339, UTC.
     */
    rejected_at: string | null;
    rejection_reason: string | null;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * The company a buyer is signed in for.
 */
export type OwnCompany = {
    /**
     * Id of the company.
     */
    id: string;
    name: string;
    /**
     * `invited`, `registered`, `active`, `suspended` or `closed`.
     */
    status: string;
    vat_id: string | null;
};

export type PaymentTerms = {
    /**
     * `prepaid` or `net`.
     */
    kind: string;
    /**
     * Days to pay after the invoice; null if prepaid.
     */
    net_days: number | null;
    /**
     * Share paid before shipping; null if net.
     */
    prepay_percent: string | null;
};

export type PaymentTermsInput = {
    kind: 'prepaid' | 'net';
    net_days?: number | null;
    /**
     * Percent, as an exact decimal.
     */
    prepay_percent?: string | null;
};

export type Price = {
    /**
     * `priced`, or `on_request` where the contract has no price.
     */
    state: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * Of the lowest tier, for `base_quantity` units; null on request.
     */
    amount: string | null;
    /**
     * What the amounts are for.
     */
    base_quantity: string;
    /**
     * From the lowest quantity up; the highest that the quantity reaches applies.
     */
    tiers: Array<{
        /**
         * Exact decimal in the product's unit.
         */
        min_quantity: string;
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
    }>;
    /**
     * Percent, as an exact decimal.
     */
    tax_rate: string | null;
    /**
     * Where the price comes from; null on request.
     */
    source: {
        /**
         * `contract_list`: the contract's price list.
         */
        kind: string;
        /**
         * Id of the price list.
         */
        price_list_id: string;
        price_list_name: string;
    } | null;
    /**
     * The contract's last day.
     */
    valid_until: string | null;
};

export type PriceCount = {
    /**
     * Rows the filters leave.
     */
    count: number;
    /**
     * `anchors[i]` is the cursor behind which row `(i + 1) × every` comes, counted from 0.
     */
    anchors: Array<string>;
};

export type PriceCountQuery = {
    /**
     * The contract whose prices are asked for.
     */
    contract_id: string;
    /**
     * In this category or below it.
     */
    category_id?: string;
    /**
     * Words, or their beginnings, of SKU and name; all of them have to match. Six words count.
     */
    q?: string;
    /**
     * These SKUs only, in upper or lower case.
     */
    skus?: Array<string>;
    /**
     * `category` is the order of a printed catalogue: category by category, then SKU.
     */
    sort?: 'sku' | 'name' | 'category';
    /**
     * Rows between two anchors; none are given without it.
     */
    every?: number;
};

export type PriceEntry = {
    /**
     * Id of the product.
     */
    product_id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string | null;
    sku: string;
    /**
     * Exact decimal in the product's unit.
     */
    min_quantity: string;
    /**
     * Exact decimal with up to six places.
     */
    amount: string;
    /**
     * Exact decimal in the product's unit.
     */
    base_quantity: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type PriceEntryRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string;
    /**
     * From this quantity on. Default 1.
     */
    min_quantity?: string;
    /**
     * Price of `base_quantity` units; null takes the tier away.
     */
    amount: string | null;
    /**
     * What the amount is for: 12.40 per 100. Default 1, or what the product's tiers have; the same for all of them.
     */
    base_quantity?: string;
};

export type PriceList = {
    /**
     * Id of the price list.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    name: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type PriceListChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name?: string;
    /**
     * An inactive list has no prices: its contracts see everything on request.
     */
    status?: 'active' | 'inactive';
};

/**
 * A price list was made.
 */
export type PriceListCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'price_list.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * A chunk of an import changed prices of the list.
 */
export type PriceListEntriesImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'price_list.entries_imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type PriceListInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
};

/**
 * A price list was changed; its prices have an event of their own.
 */
export type PriceListUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'price_list.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type PriceQuery = {
    /**
     * The contract whose prices are asked for.
     */
    contract_id: string;
    /**
     * In this category or below it.
     */
    category_id?: string;
    /**
     * Words, or their beginnings, of SKU and name; all of them have to match. Six words count.
     */
    q?: string;
    /**
     * These SKUs only, in upper or lower case.
     */
    skus?: Array<string>;
    /**
     * `category` is the order of a printed catalogue: category by category, then SKU.
     */
    sort?: 'sku' | 'name' | 'category';
    /**
     * `next_cursor` of the page before, or an anchor of `countPrices` with the same sort.
     */
    cursor?: string;
    /**
     * Rows to pass over behind the cursor: with anchors, the list can be entered anywhere.
     */
    skip?: number;
    /**
     * Rows per page.
     */
    limit?: number;
};

export type PriceRow = {
    product: {
        /**
         * Id of the product.
         */
        id: string;
        sku: string;
        name: string;
        /**
         * Id of the category.
         */
        category_id: string | null;
        category_name: string | null;
        image_url: string | null;
        /**
         * UN/ECE Recommendation 20 code.
         */
        unit: string;
    };
    price: Price;
    stock: StockShown;
    quantity_rules: QuantityRules;
};

/**
 * RFC 9457 problem details. Further members hold the facts of the code.
 */
export type Problem = {
    /**
     * URI of the kind of problem: the documentation of `code`.
     */
    type: string;
    /**
     * What kind of problem it is, for people; the same for every occurrence.
     */
    title: string;
    status: number;
    /**
     * What went wrong this time.
     */
    detail?: string;
    /**
     * The request's id, as in the `Listino-Request-Id` header.
     */
    instance: string;
    /**
     * Stable, machine-readable.
     */
    code: string;
    errors?: Array<FieldError>;
    [key: string]: unknown;
};

export type Product = {
    /**
     * Id of the product.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    sku: string;
    name: string;
    description: string | null;
    /**
     * Id of the category.
     */
    category_id: string | null;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    category_external_id: string | null;
    image_url: string | null;
    /**
     * UN/ECE Recommendation 20 code.
     */
    unit: string;
    tax_category: string;
    /**
     * Exact decimal in the product's unit.
     */
    minimum_quantity: string;
    /**
     * Exact decimal in the product's unit.
     */
    quantity_multiple: string;
    /**
     * Exact decimal in the product's unit.
     */
    maximum_quantity: string | null;
    backorder: boolean;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type ProductChange = {
    /**
     * Unique; needed for a new product.
     */
    sku?: string;
    /**
     * Needed for a new product.
     */
    name?: string;
    description?: string | null;
    /**
     * The category's `external_id`; null for none.
     */
    category_external_id?: string | null;
    /**
     * A web address, or a path on the website that shows it.
     */
    image_url?: string | null;
    /**
     * UN/ECE Recommendation 20 code; `C62` is a piece.
     */
    unit?: string;
    /**
     * Code of a tax category; `standard` for a new product.
     */
    tax_category?: string;
    /**
     * The least that can be ordered.
     */
    minimum_quantity?: string;
    /**
     * Ordered in steps of this: the pack.
     */
    quantity_multiple?: string;
    /**
     * The most in one line; null for no limit.
     */
    maximum_quantity?: string | null;
    /**
     * Whether more than is in stock can be ordered.
     */
    backorder?: boolean;
    /**
     * Inactive products are not sold.
     */
    status?: 'active' | 'inactive';
};

export type ProductDetail = {
    product: {
        /**
         * Id of the product.
         */
        id: string;
        sku: string;
        name: string;
        /**
         * Id of the category.
         */
        category_id: string | null;
        category_name: string | null;
        image_url: string | null;
        /**
         * UN/ECE Recommendation 20 code.
         */
        unit: string;
    };
    price: Price;
    stock: StockShown;
    quantity_rules: QuantityRules;
    description: string | null;
};

export type ProductRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string;
    /**
     * Unique; needed for a new product.
     */
    sku?: string;
    /**
     * Needed for a new product.
     */
    name?: string;
    description?: string | null;
    /**
     * The category's `external_id`; null for none.
     */
    category_external_id?: string | null;
    /**
     * A web address, or a path on the website that shows it.
     */
    image_url?: string | null;
    /**
     * UN/ECE Recommendation 20 code; `C62` is a piece.
     */
    unit?: string;
    /**
     * Code of a tax category; `standard` for a new product.
     */
    tax_category?: string;
    /**
     * The least that can be ordered.
     */
    minimum_quantity?: string;
    /**
     * Ordered in steps of this: the pack.
     */
    quantity_multiple?: string;
    /**
     * The most in one line; null for no limit.
     */
    maximum_quantity?: string | null;
    /**
     * Whether more than is in stock can be ordered.
     */
    backorder?: boolean;
    /**
     * Absent in `mode=full` means active; inactive products are not sold.
     */
    status?: 'active' | 'inactive';
};

/**
 * A product was changed by hand.
 */
export type ProductUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'product.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * A chunk of an import changed products. Read them with `updated_since`.
 */
export type ProductsImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'products.imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type QuantityRules = {
    /**
     * Exact decimal in the product's unit.
     */
    minimum: string;
    /**
     * Exact decimal in the product's unit.
     */
    multiple: string;
    /**
     * Exact decimal in the product's unit.
     */
    maximum: string | null;
};

export type Registration = {
    /**
     * From the link's `#token=…`.
     */
    token: string;
    /**
     * The buyer's own name.
     */
    name: string;
    /**
     * At least ten characters. Where the e-mail has an account already: its password.
     */
    password: string;
    company: {
        /**
         * The company's legal name.
         */
        name: string;
        /**
         * VAT identification number, kept in upper case.
         */
        vat_id?: string;
        address: {
            /**
             * Street and number.
             */
            line1: string;
            /**
             * Postal code as the country writes it.
             */
            postal_code: string;
            /**
             * Town.
             */
            city: string;
            /**
             * ISO 3166-1 alpha-2 code.
             */
            country: string;
            /**
             * First line on the label; the company's name where absent.
             */
            company_name?: string;
            /**
             * Who is there.
             */
            contact_name?: string | null;
            /**
             * Building, floor, gate.
             */
            line2?: string | null;
            /**
             * State, county or province.
             */
            region?: string | null;
            /**
             * For the carrier.
             */
            phone?: string | null;
        };
    };
    consents: {
        /**
         * The supplier's terms were accepted.
         */
        terms: true;
        /**
         * The privacy notice was read.
         */
        privacy: true;
    };
};

export type RejectOrderInput = {
    /**
     * Why; the buyer reads it.
     */
    reason: string;
};

/**
 * A buyer signed in for one company: ends after 7 days without use, and after 30 days.
 */
export type Session = Me & {
    /**
     * Send it as `Authorization: Bearer …`. Bound to the page's origin; shown this once.
     */
    token: string;
    /**
     * When the session ends at the latest. Unused it ends sooner.
     */
    expires_at: string;
};

export type SetCartLinesInput = {
    lines: Array<{
        sku?: string;
        /**
         * Id of the product.
         */
        product_id?: string;
        /**
         * Wanted quantity; `0` takes the line out.
         */
        quantity: string;
    }>;
    /**
     * `set` makes the quantity so; `add` adds to what the cart holds.
     */
    mode?: 'set' | 'add';
};

export type Settings = {
    /**
     * The supplier's name as buyers know it.
     */
    name: string;
    /**
     * BCP 47 language tag.
     */
    language: string;
    /**
     * Name mails come from.
     */
    sender_name: string;
    /**
     * Address mails come from.
     */
    sender_email: string;
    /**
     * Where replies go; null for the sender's address.
     */
    reply_to: string | null;
    /**
     * Logo on a light ground, shown 40 pixels high.
     */
    logo_url: string | null;
    /**
     * Colour of buttons in mails and, by default, in widgets.
     */
    accent_colour: string | null;
    /**
     * Where buyers get help.
     */
    contact_email: string | null;
    /**
     * How order numbers look: `{year}` and `{number}` (six digits) are filled in.
     */
    order_number_format: string;
    pages: SupplierPages;
};

/**
 * Absent = unchanged, null = clear.
 */
export type SettingsChange = {
    /**
     * The supplier's name as buyers know it.
     */
    name?: string;
    /**
     * BCP 47 language tag.
     */
    language?: string;
    /**
     * Name mails come from.
     */
    sender_name?: string;
    /**
     * Address mails come from.
     */
    sender_email?: string;
    /**
     * Where replies go; null for the sender's address.
     */
    reply_to?: string | null;
    /**
     * Logo on a light ground, shown 40 pixels high.
     */
    logo_url?: string | null;
    /**
     * Colour of buttons in mails and, by default, in widgets.
     */
    accent_colour?: string | null;
    /**
     * Where buyers get help.
     */
    contact_email?: string | null;
    /**
     * How order numbers look: `{year}` and `{number}` (six digits) are filled in.
     */
    order_number_format?: string;
    pages?: {
        /**
         * Page of the supplier's website where buyers sign in; null where none is set.
         */
        sign_in?: string | null;
        /**
         * Page of the supplier's website that shows an order; null where none is set.
         */
        order?: string | null;
        /**
         * Page of the supplier's website where an invitation is accepted; `#token=…` is added; null where none is set.
         */
        invitation?: string | null;
    };
};

/**
 * The supplier's settings changed.
 */
export type SettingsUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'settings.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type SignIn = {
    /**
     * The buyer's e-mail, in any case.
     */
    email: string;
    /**
     * The account's password.
     */
    password: string;
    /**
     * The company to order for; without it the first active one.
     */
    company_id?: string;
};

/**
 * Absent = unchanged.
 */
export type StaffChange = {
    /**
     * How colleagues and buyers know them.
     */
    name?: string;
    /**
     * What the holder may do.
     */
    permissions?: Array<'settings.read' | 'settings.write' | 'staff.read' | 'staff.write' | 'roles.read' | 'roles.write' | 'api_keys.read' | 'api_keys.write' | 'companies.read' | 'companies.write' | 'buyers.read' | 'buyers.write' | 'sessions.create' | 'applications.read' | 'applications.decide' | 'announcements.read' | 'announcements.write' | 'products.read' | 'products.write' | 'stock.read' | 'stock.write' | 'prices.read' | 'prices.write' | 'contracts.read' | 'contracts.write' | 'orders.read' | 'orders.accept' | 'orders.reject' | 'imports.read' | 'imports.write' | 'notifications.read' | 'events.read' | 'audit.read' | 'emails.read'>;
    /**
     * An inactive member cannot sign in, and is signed out everywhere.
     */
    status?: 'active' | 'inactive';
};

/**
 * Somebody joined the supplier's staff.
 */
export type StaffCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'staff.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type StaffInput = {
    /**
     * How colleagues and buyers know them.
     */
    name: string;
    /**
     * Signs them in, in any case.
     */
    email: string;
    /**
     * At least ten characters.
     */
    password: string;
    /**
     * What the holder may do.
     */
    permissions: Array<'settings.read' | 'settings.write' | 'staff.read' | 'staff.write' | 'roles.read' | 'roles.write' | 'api_keys.read' | 'api_keys.write' | 'companies.read' | 'companies.write' | 'buyers.read' | 'buyers.write' | 'sessions.create' | 'applications.read' | 'applications.decide' | 'announcements.read' | 'announcements.write' | 'products.read' | 'products.write' | 'stock.read' | 'stock.write' | 'prices.read' | 'prices.write' | 'contracts.read' | 'contracts.write' | 'orders.read' | 'orders.accept' | 'orders.reject' | 'imports.read' | 'imports.write' | 'notifications.read' | 'events.read' | 'audit.read' | 'emails.read'>;
};

export type StaffMember = {
    /**
     * Id of the staff member.
     */
    id: string;
    /**
     * How colleagues and buyers know them.
     */
    name: string;
    /**
     * Signs them in; in lower case.
     */
    email: string;
    permissions: Array<string>;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * A staff member signed in: ends after 12 hours without use, and after 7 days.
 */
export type StaffSession = {
    /**
     * Send it as `Authorization: Bearer …`; shown this once.
     */
    token: string;
    /**
     * When the session ends at the latest. Unused it ends sooner.
     */
    expires_at: string;
    staff: {
        /**
         * Id of the staff member.
         */
        id: string;
        name: string;
        email: string;
        permissions: Array<string>;
    };
};

export type StaffSignIn = {
    /**
     * Id of the supplier.
     */
    supplier_id: string;
    /**
     * The staff member's e-mail, in any case.
     */
    email: string;
    /**
     * The account's password.
     */
    password: string;
};

/**
 * A staff member's account changed.
 */
export type StaffUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'staff.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * A chunk of an import changed what is on hand. Read it with `updated_since`.
 */
export type StockImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'stock.imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type StockLevel = {
    /**
     * Id of the product.
     */
    product_id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string | null;
    sku: string;
    /**
     * Id of the warehouse.
     */
    warehouse_id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    warehouse_external_id: string | null;
    /**
     * Exact decimal in the product's unit.
     */
    on_hand: string;
    /**
     * What orders hold.
     */
    reserved: string;
    /**
     * On hand less reserved, not below zero.
     */
    available: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type StockRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    warehouse_external_id: string;
    /**
     * What lies there now, in the product's unit, what orders hold of it included.
     */
    on_hand: string;
};

export type StockShown = {
    /**
     * How much is told: `exact`.
     */
    disclosure: string;
    /**
     * In all warehouses.
     */
    available: string;
    warehouses: Array<{
        /**
         * Id of the warehouse.
         */
        id: string;
        name: string;
        /**
         * Exact decimal in the product's unit.
         */
        available: string;
    }>;
};

export type SubmitOrderInput = {
    /**
     * Id of the cart.
     */
    cart_id: string;
    /**
     * Id of the billing address.
     */
    billing_address_id: string;
    /**
     * Id of the shipping address.
     */
    shipping_address_id: string;
    /**
     * The buyer's own purchase order number.
     */
    po_number?: string;
    /**
     * Words for the supplier.
     */
    note?: string;
    /**
     * The total the buyer saw; another one now answers `cart_changed`.
     */
    expected_gross?: string;
};

export type Supplier = {
    /**
     * Id of the supplier.
     */
    id: string;
    /**
     * The supplier's name.
     */
    name: string;
    /**
     * BCP 47 language tag.
     */
    language: string;
    /**
     * Logo on a light ground.
     */
    logo_url: string | null;
    /**
     * Colour of buttons in mails and, by default, in widgets.
     */
    accent_colour: string | null;
    pages: SupplierPages;
    /**
     * Where buyers get help.
     */
    contact_email: string | null;
};

/**
 * An operator made the supplier.
 */
export type SupplierCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'supplier.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type SupplierPages = {
    /**
     * Page of the supplier's website where buyers sign in; null where none is set.
     */
    sign_in: string | null;
    /**
     * Page of the supplier's website that shows an order; null where none is set.
     */
    order: string | null;
    /**
     * Page of the supplier's website where an invitation is accepted; `#token=…` is added; null where none is set.
     */
    invitation: string | null;
};

/**
 * The supplier goes by another name.
 */
export type SupplierRenamedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'supplier.renamed';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type TaxCategory = {
    /**
     * The code products refer to.
     */
    code: string;
    name: string;
    /**
     * Percent, as an exact decimal.
     */
    rate: string;
};

export type TaxCategoryInput = {
    name: string;
    /**
     * Percent, as an exact decimal.
     */
    rate: string;
};

/**
 * Tax is computed once per rate on the sum of the rounded line nets, and rounded once.
 */
export type Totals = {
    net: Money;
    taxes: Array<{
        /**
         * Percent, as an exact decimal.
         */
        rate: string;
        base: Money;
        amount: Money;
    }>;
    gross: Money;
};

export type Warehouse = {
    /**
     * Id of the warehouse.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    name: string;
    /**
     * Orders are filled from the lowest first.
     */
    position: number;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type WarehouseChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name?: string;
    /**
     * Orders are filled from the lowest first.
     */
    position?: number;
    /**
     * The stock of an inactive warehouse is not sold.
     */
    status?: 'active' | 'inactive';
};

/**
 * A warehouse was made.
 */
export type WarehouseCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'warehouse.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type WarehouseInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name: string;
    /**
     * Orders are filled from the lowest first.
     */
    position?: number;
};

/**
 * A warehouse was changed.
 */
export type WarehouseUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'warehouse.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type GetSupplierData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/supplier';
};

export type GetSupplierErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetSupplierError = GetSupplierErrors[keyof GetSupplierErrors];

export type GetSupplierResponses = {
    /**
     * The supplier.
     */
    200: Supplier;
};

export type GetSupplierResponse = GetSupplierResponses[keyof GetSupplierResponses];

export type GetOwnSupplierData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/supplier';
};

export type GetOwnSupplierErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetOwnSupplierError = GetOwnSupplierErrors[keyof GetOwnSupplierErrors];

export type GetOwnSupplierResponses = {
    /**
     * The supplier.
     */
    200: Supplier;
};

export type GetOwnSupplierResponse = GetOwnSupplierResponses[keyof GetOwnSupplierResponses];

export type GetSettingsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/settings';
};

export type GetSettingsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetSettingsError = GetSettingsErrors[keyof GetSettingsErrors];

export type GetSettingsResponses = {
    /**
     * The settings.
     */
    200: Settings;
};

export type GetSettingsResponse = GetSettingsResponses[keyof GetSettingsResponses];

export type UpdateSettingsData = {
    body: SettingsChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/settings';
};

export type UpdateSettingsErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateSettingsError = UpdateSettingsErrors[keyof UpdateSettingsErrors];

export type UpdateSettingsResponses = {
    /**
     * The settings.
     */
    200: Settings;
};

export type UpdateSettingsResponse = UpdateSettingsResponses[keyof UpdateSettingsResponses];

export type ListStaffData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only members in this status.
         */
        status?: 'active' | 'inactive';
    };
    url: '/v1/admin/staff';
};

export type ListStaffErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListStaffError = ListStaffErrors[keyof ListStaffErrors];

export type ListStaffResponses = {
    /**
     * A page of staff members.
     */
    200: {
        data: Array<StaffMember>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListStaffResponse = ListStaffResponses[keyof ListStaffResponses];

export type CreateStaffData = {
    body: StaffInput;
    path?: never;
    query?: never;
    url: '/v1/admin/staff';
};

export type CreateStaffErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `email_taken`: A staff member with this e-mail exists. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'email_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateStaffError = CreateStaffErrors[keyof CreateStaffErrors];

export type CreateStaffResponses = {
    /**
     * The staff member.
     */
    201: StaffMember;
};

export type CreateStaffResponse = CreateStaffResponses[keyof CreateStaffResponses];

export type UpdateStaffData = {
    body: StaffChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the staff member.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/staff/{id}';
};

export type UpdateStaffErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `last_administrator`: Somebody must remain who may manage the staff.
     */
    409: Problem & {
        code: 'last_administrator';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateStaffError = UpdateStaffErrors[keyof UpdateStaffErrors];

export type UpdateStaffResponses = {
    /**
     * The staff member.
     */
    200: StaffMember;
};

export type UpdateStaffResponse = UpdateStaffResponses[keyof UpdateStaffResponses];

export type ListApiKeysData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * A page of keys.
     */
    200: {
        data: Array<ApiKey>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: ApiKeyInput;
    path?: never;
    query?: never;
    url: '/v1/admin/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * The key.
     */
    201: ApiKeyCreated;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    path: {
        /**
         * Id of the key.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/api-keys/{id}';
};

export type RevokeApiKeyErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * Revoked.
     */
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type ListCompaniesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Part of the name or e-mail.
         */
        q?: string;
        /**
         * Only companies in this status.
         */
        status?: 'invited' | 'registered' | 'active' | 'suspended' | 'closed';
        /**
         * The record's key in the supplier's own system, unique per supplier.
         */
        external_id?: string;
        /**
         * Only what changed at or after this time.
         */
        updated_since?: string;
    };
    url: '/v1/admin/companies';
};

export type ListCompaniesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListCompaniesError = ListCompaniesErrors[keyof ListCompaniesErrors];

export type ListCompaniesResponses = {
    /**
     * A page of companies.
     */
    200: {
        data: Array<Company>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListCompaniesResponse = ListCompaniesResponses[keyof ListCompaniesResponses];

export type CreateCompanyData = {
    body: CompanyInput;
    path?: never;
    query?: never;
    url: '/v1/admin/companies';
};

export type CreateCompanyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `external_id_taken`: Another company has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateCompanyError = CreateCompanyErrors[keyof CreateCompanyErrors];

export type CreateCompanyResponses = {
    /**
     * The company.
     */
    201: Company;
};

export type CreateCompanyResponse = CreateCompanyResponses[keyof CreateCompanyResponses];

export type GetCompanyData = {
    body?: never;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}';
};

export type GetCompanyErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetCompanyError = GetCompanyErrors[keyof GetCompanyErrors];

export type GetCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type GetCompanyResponse = GetCompanyResponses[keyof GetCompanyResponses];

export type UpdateCompanyData = {
    body: CompanyChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}';
};

export type UpdateCompanyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another company has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateCompanyError = UpdateCompanyErrors[keyof UpdateCompanyErrors];

export type UpdateCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type UpdateCompanyResponse = UpdateCompanyResponses[keyof UpdateCompanyResponses];

export type SuspendCompanyData = {
    body?: never;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/suspend';
};

export type SuspendCompanyErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `company_status_conflict`: The company's status does not allow this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'company_status_conflict' | 'idempotency_in_progress';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SuspendCompanyError = SuspendCompanyErrors[keyof SuspendCompanyErrors];

export type SuspendCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type SuspendCompanyResponse = SuspendCompanyResponses[keyof SuspendCompanyResponses];

export type ResumeCompanyData = {
    body?: never;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/resume';
};

export type ResumeCompanyErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `company_status_conflict`: The company's status does not allow this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'company_status_conflict' | 'idempotency_in_progress';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ResumeCompanyError = ResumeCompanyErrors[keyof ResumeCompanyErrors];

export type ResumeCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type ResumeCompanyResponse = ResumeCompanyResponses[keyof ResumeCompanyResponses];

export type ListAddressesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/store/addresses';
};

export type ListAddressesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListAddressesError = ListAddressesErrors[keyof ListAddressesErrors];

export type ListAddressesResponses = {
    /**
     * A page of addresses.
     */
    200: {
        data: Array<Address>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListAddressesResponse = ListAddressesResponses[keyof ListAddressesResponses];

export type CreateAddressData = {
    body: AddressDraft;
    path?: never;
    query?: never;
    url: '/v1/store/addresses';
};

export type CreateAddressErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateAddressError = CreateAddressErrors[keyof CreateAddressErrors];

export type CreateAddressResponses = {
    /**
     * The address.
     */
    201: Address;
};

export type CreateAddressResponse = CreateAddressResponses[keyof CreateAddressResponses];

export type UpdateAddressData = {
    body: AddressChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the address.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/addresses/{id}';
};

export type UpdateAddressErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateAddressError = UpdateAddressErrors[keyof UpdateAddressErrors];

export type UpdateAddressResponses = {
    /**
     * The address.
     */
    200: Address;
};

export type UpdateAddressResponse = UpdateAddressResponses[keyof UpdateAddressResponses];

export type AdminListAddressesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only this company's addresses.
         */
        company_id?: string;
    };
    url: '/v1/admin/addresses';
};

export type AdminListAddressesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListAddressesError = AdminListAddressesErrors[keyof AdminListAddressesErrors];

export type AdminListAddressesResponses = {
    /**
     * A page of addresses.
     */
    200: {
        data: Array<AdminAddress>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListAddressesResponse = AdminListAddressesResponses[keyof AdminListAddressesResponses];

export type AdminCreateAddressData = {
    body: AdminAddressDraft;
    path?: never;
    query?: never;
    url: '/v1/admin/addresses';
};

export type AdminCreateAddressErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminCreateAddressError = AdminCreateAddressErrors[keyof AdminCreateAddressErrors];

export type AdminCreateAddressResponses = {
    /**
     * The address.
     */
    201: AdminAddress;
};

export type AdminCreateAddressResponse = AdminCreateAddressResponses[keyof AdminCreateAddressResponses];

export type GetMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/me';
};

export type GetMeErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetMeError = GetMeErrors[keyof GetMeErrors];

export type GetMeResponses = {
    /**
     * Who is signed in.
     */
    200: Me;
};

export type GetMeResponse = GetMeResponses[keyof GetMeResponses];

export type AcceptConnectionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/connection/accept';
};

export type AcceptConnectionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `company_status_conflict`: The company's status does not allow this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'company_status_conflict' | 'idempotency_in_progress';
    };
    /**
     * `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AcceptConnectionError = AcceptConnectionErrors[keyof AcceptConnectionErrors];

export type AcceptConnectionResponses = {
    /**
     * Who is signed in, with the company's new status.
     */
    200: Me;
};

export type AcceptConnectionResponse = AcceptConnectionResponses[keyof AcceptConnectionResponses];

export type AdminListBuyersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Part of the name or e-mail.
         */
        q?: string;
        /**
         * Only members of this company.
         */
        company_id?: string;
        /**
         * Only accounts in this status.
         */
        status?: 'active' | 'inactive';
        /**
         * Only what changed at or after this time.
         */
        updated_since?: string;
    };
    url: '/v1/admin/buyers';
};

export type AdminListBuyersErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListBuyersError = AdminListBuyersErrors[keyof AdminListBuyersErrors];

export type AdminListBuyersResponses = {
    /**
     * A page of buyers.
     */
    200: {
        data: Array<AdminBuyer>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListBuyersResponse = AdminListBuyersResponses[keyof AdminListBuyersResponses];

export type AdminGetBuyerData = {
    body?: never;
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}';
};

export type AdminGetBuyerErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminGetBuyerError = AdminGetBuyerErrors[keyof AdminGetBuyerErrors];

export type AdminGetBuyerResponses = {
    /**
     * The buyer.
     */
    200: AdminBuyer;
};

export type AdminGetBuyerResponse = AdminGetBuyerResponses[keyof AdminGetBuyerResponses];

export type AdminUpdateBuyerData = {
    body: BuyerChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}';
};

export type AdminUpdateBuyerErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminUpdateBuyerError = AdminUpdateBuyerErrors[keyof AdminUpdateBuyerErrors];

export type AdminUpdateBuyerResponses = {
    /**
     * The buyer.
     */
    200: AdminBuyer;
};

export type AdminUpdateBuyerResponse = AdminUpdateBuyerResponses[keyof AdminUpdateBuyerResponses];

export type CreateSessionData = {
    body: SignIn;
    path?: never;
    query?: never;
    url: '/v1/store/sessions';
};

export type CreateSessionErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `invalid_credentials`: E-mail or password is wrong. `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'invalid_credentials' | 'key_missing' | 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'company_suspended' | 'origin_not_allowed';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateSessionError = CreateSessionErrors[keyof CreateSessionErrors];

export type CreateSessionResponses = {
    /**
     * The session.
     */
    201: Session;
};

export type CreateSessionResponse = CreateSessionResponses[keyof CreateSessionResponses];

export type DeleteSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/sessions/current';
};

export type DeleteSessionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type DeleteSessionError = DeleteSessionErrors[keyof DeleteSessionErrors];

export type DeleteSessionResponses = {
    /**
     * Signed out.
     */
    204: void;
};

export type DeleteSessionResponse = DeleteSessionResponses[keyof DeleteSessionResponses];

export type CreateStaffSessionData = {
    body: StaffSignIn;
    path?: never;
    query?: never;
    url: '/v1/admin/sessions';
};

export type CreateStaffSessionErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `invalid_credentials`: E-mail or password is wrong. `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'invalid_credentials' | 'unauthenticated';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateStaffSessionError = CreateStaffSessionErrors[keyof CreateStaffSessionErrors];

export type CreateStaffSessionResponses = {
    /**
     * The session.
     */
    201: StaffSession;
};

export type CreateStaffSessionResponse = CreateStaffSessionResponses[keyof CreateStaffSessionResponses];

export type DeleteStaffSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/sessions/current';
};

export type DeleteStaffSessionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type DeleteStaffSessionError = DeleteStaffSessionErrors[keyof DeleteStaffSessionErrors];

export type DeleteStaffSessionResponses = {
    /**
     * Signed out.
     */
    204: void;
};

export type DeleteStaffSessionResponse = DeleteStaffSessionResponses[keyof DeleteStaffSessionResponses];

export type LookupInvitationData = {
    body: InvitationLookup;
    path?: never;
    query?: never;
    url: '/v1/store/invitations/lookup';
};

export type LookupInvitationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'company_suspended' | 'origin_not_allowed';
    };
    /**
     * `invitation_unknown`: There is no such invitation.
     */
    404: Problem & {
        code: 'invitation_unknown';
    };
    /**
     * `invitation_used`: The invitation was used: sign in instead.
     */
    409: Problem & {
        code: 'invitation_used';
    };
    /**
     * `invitation_expired`: The invitation is no longer valid.
     */
    410: Problem & {
        code: 'invitation_expired';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type LookupInvitationError = LookupInvitationErrors[keyof LookupInvitationErrors];

export type LookupInvitationResponses = {
    /**
     * The invitation.
     */
    200: InvitationPreview;
};

export type LookupInvitationResponse = LookupInvitationResponses[keyof LookupInvitationResponses];

export type RegisterInvitationData = {
    body: Registration;
    path?: never;
    query?: never;
    url: '/v1/store/invitations/register';
};

export type RegisterInvitationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `invalid_credentials`: E-mail or password is wrong. `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'invalid_credentials' | 'key_missing' | 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'company_suspended' | 'origin_not_allowed';
    };
    /**
     * `invitation_unknown`: There is no such invitation.
     */
    404: Problem & {
        code: 'invitation_unknown';
    };
    /**
     * `invitation_used`: The invitation was used: sign in instead. `account_exists`: The e-mail got an account a moment ago: use its password. `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'account_exists' | 'already_done' | 'idempotency_in_progress' | 'invitation_used';
    };
    /**
     * `invitation_expired`: The invitation is no longer valid.
     */
    410: Problem & {
        code: 'invitation_expired';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RegisterInvitationError = RegisterInvitationErrors[keyof RegisterInvitationErrors];

export type RegisterInvitationResponses = {
    /**
     * The session.
     */
    201: Session;
};

export type RegisterInvitationResponse = RegisterInvitationResponses[keyof RegisterInvitationResponses];

export type InviteCompanyData = {
    body: InvitationInput;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/invite';
};

export type InviteCompanyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `company_status_conflict`: The company's status does not allow this. `invitation_page_missing`: The settings name no page for invitations. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'company_status_conflict' | 'idempotency_in_progress' | 'invitation_page_missing';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type InviteCompanyError = InviteCompanyErrors[keyof InviteCompanyErrors];

export type InviteCompanyResponses = {
    /**
     * The invitation.
     */
    201: Invitation;
};

export type InviteCompanyResponse = InviteCompanyResponses[keyof InviteCompanyResponses];

export type ListCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/store/categories';
};

export type ListCategoriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListCategoriesError = ListCategoriesErrors[keyof ListCategoriesErrors];

export type ListCategoriesResponses = {
    /**
     * A page of categories.
     */
    200: {
        data: Array<Category>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListCategoriesResponse = ListCategoriesResponses[keyof ListCategoriesResponses];

export type AdminListCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
    };
    url: '/v1/admin/categories';
};

export type AdminListCategoriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListCategoriesError = AdminListCategoriesErrors[keyof AdminListCategoriesErrors];

export type AdminListCategoriesResponses = {
    /**
     * A page of categories.
     */
    200: {
        data: Array<AdminCategory>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListCategoriesResponse = AdminListCategoriesResponses[keyof AdminListCategoriesResponses];

export type BulkUpsertCategoriesData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<CategoryRow>;
    };
    path?: never;
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/categories/bulk';
};

export type BulkUpsertCategoriesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkUpsertCategoriesError = BulkUpsertCategoriesErrors[keyof BulkUpsertCategoriesErrors];

export type BulkUpsertCategoriesResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkUpsertCategoriesResponse = BulkUpsertCategoriesResponses[keyof BulkUpsertCategoriesResponses];

export type ListTaxCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/tax-categories';
};

export type ListTaxCategoriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListTaxCategoriesError = ListTaxCategoriesErrors[keyof ListTaxCategoriesErrors];

export type ListTaxCategoriesResponses = {
    /**
     * A page of tax categories.
     */
    200: {
        data: Array<TaxCategory>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListTaxCategoriesResponse = ListTaxCategoriesResponses[keyof ListTaxCategoriesResponses];

export type PutTaxCategoryData = {
    body: TaxCategoryInput;
    path: {
        /**
         * The code products refer to.
         */
        code: string;
    };
    query?: never;
    url: '/v1/admin/tax-categories/{code}';
};

export type PutTaxCategoryErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type PutTaxCategoryError = PutTaxCategoryErrors[keyof PutTaxCategoryErrors];

export type PutTaxCategoryResponses = {
    /**
     * The tax category.
     */
    200: TaxCategory;
};

export type PutTaxCategoryResponse = PutTaxCategoryResponses[keyof PutTaxCategoryResponses];

export type AdminListProductsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Words, or their beginnings, of SKU and name.
         */
        q?: string;
        /**
         * The one with this SKU.
         */
        sku?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * In this category or below it.
         */
        category_id?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/products';
};

export type AdminListProductsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListProductsError = AdminListProductsErrors[keyof AdminListProductsErrors];

export type AdminListProductsResponses = {
    /**
     * A page of products.
     */
    200: {
        data: Array<Product>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListProductsResponse = AdminListProductsResponses[keyof AdminListProductsResponses];

export type AdminGetProductData = {
    body?: never;
    path: {
        /**
         * Id of the product.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/products/{id}';
};

export type AdminGetProductErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminGetProductError = AdminGetProductErrors[keyof AdminGetProductErrors];

export type AdminGetProductResponses = {
    /**
     * The product.
     */
    200: Product;
};

export type AdminGetProductResponse = AdminGetProductResponses[keyof AdminGetProductResponses];

export type AdminUpdateProductData = {
    body: ProductChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the product.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/products/{id}';
};

export type AdminUpdateProductErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminUpdateProductError = AdminUpdateProductErrors[keyof AdminUpdateProductErrors];

export type AdminUpdateProductResponses = {
    /**
     * The product.
     */
    200: Product;
};

export type AdminUpdateProductResponse = AdminUpdateProductResponses[keyof AdminUpdateProductResponses];

export type BulkUpsertProductsData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<ProductRow>;
    };
    path?: never;
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/products/bulk';
};

export type BulkUpsertProductsErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkUpsertProductsError = BulkUpsertProductsErrors[keyof BulkUpsertProductsErrors];

export type BulkUpsertProductsResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkUpsertProductsResponse = BulkUpsertProductsResponses[keyof BulkUpsertProductsResponses];

export type ListWarehousesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
    };
    url: '/v1/admin/warehouses';
};

export type ListWarehousesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListWarehousesError = ListWarehousesErrors[keyof ListWarehousesErrors];

export type ListWarehousesResponses = {
    /**
     * A page of warehouses.
     */
    200: {
        data: Array<Warehouse>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListWarehousesResponse = ListWarehousesResponses[keyof ListWarehousesResponses];

export type CreateWarehouseData = {
    body: WarehouseInput;
    path?: never;
    query?: never;
    url: '/v1/admin/warehouses';
};

export type CreateWarehouseErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `external_id_taken`: Another warehouse has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateWarehouseError = CreateWarehouseErrors[keyof CreateWarehouseErrors];

export type CreateWarehouseResponses = {
    /**
     * The warehouse.
     */
    201: Warehouse;
};

export type CreateWarehouseResponse = CreateWarehouseResponses[keyof CreateWarehouseResponses];

export type UpdateWarehouseData = {
    body: WarehouseChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the warehouse.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/warehouses/{id}';
};

export type UpdateWarehouseErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another warehouse has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateWarehouseError = UpdateWarehouseErrors[keyof UpdateWarehouseErrors];

export type UpdateWarehouseResponses = {
    /**
     * The warehouse.
     */
    200: Warehouse;
};

export type UpdateWarehouseResponse = UpdateWarehouseResponses[keyof UpdateWarehouseResponses];

export type ListStockData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Of this product.
         */
        product_id?: string;
        /**
         * In this warehouse.
         */
        warehouse_id?: string;
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/stock';
};

export type ListStockErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListStockError = ListStockErrors[keyof ListStockErrors];

export type ListStockResponses = {
    /**
     * A page of stock levels.
     */
    200: {
        data: Array<StockLevel>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListStockResponse = ListStockResponses[keyof ListStockResponses];

export type BulkSetStockData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<StockRow>;
    };
    path?: never;
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/stock/bulk';
};

export type BulkSetStockErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkSetStockError = BulkSetStockErrors[keyof BulkSetStockErrors];

export type BulkSetStockResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkSetStockResponse = BulkSetStockResponses[keyof BulkSetStockResponses];

export type ListPriceListsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/price-lists';
};

export type ListPriceListsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListPriceListsError = ListPriceListsErrors[keyof ListPriceListsErrors];

export type ListPriceListsResponses = {
    /**
     * A page of price lists.
     */
    200: {
        data: Array<PriceList>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListPriceListsResponse = ListPriceListsResponses[keyof ListPriceListsResponses];

export type CreatePriceListData = {
    body: PriceListInput;
    path?: never;
    query?: never;
    url: '/v1/admin/price-lists';
};

export type CreatePriceListErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `external_id_taken`: Another price list has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreatePriceListError = CreatePriceListErrors[keyof CreatePriceListErrors];

export type CreatePriceListResponses = {
    /**
     * The price list.
     */
    201: PriceList;
};

export type CreatePriceListResponse = CreatePriceListResponses[keyof CreatePriceListResponses];

export type GetPriceListData = {
    body?: never;
    path: {
        /**
         * Id of the price list.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/price-lists/{id}';
};

export type GetPriceListErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetPriceListError = GetPriceListErrors[keyof GetPriceListErrors];

export type GetPriceListResponses = {
    /**
     * The price list.
     */
    200: PriceList;
};

export type GetPriceListResponse = GetPriceListResponses[keyof GetPriceListResponses];

export type UpdatePriceListData = {
    body: PriceListChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the price list.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/price-lists/{id}';
};

export type UpdatePriceListErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another price list has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdatePriceListError = UpdatePriceListErrors[keyof UpdatePriceListErrors];

export type UpdatePriceListResponses = {
    /**
     * The price list.
     */
    200: PriceList;
};

export type UpdatePriceListResponse = UpdatePriceListResponses[keyof UpdatePriceListResponses];

export type ListPriceEntriesData = {
    body?: never;
    path: {
        /**
         * Id of the price list.
         */
        id: string;
    };
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The tiers of this product.
         */
        product_id?: string;
    };
    url: '/v1/admin/price-lists/{id}/entries';
};

export type ListPriceEntriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListPriceEntriesError = ListPriceEntriesErrors[keyof ListPriceEntriesErrors];

export type ListPriceEntriesResponses = {
    /**
     * A page of prices.
     */
    200: {
        data: Array<PriceEntry>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListPriceEntriesResponse = ListPriceEntriesResponses[keyof ListPriceEntriesResponses];

export type BulkUpsertPriceEntriesData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<PriceEntryRow>;
    };
    path: {
        /**
         * Id of the price list.
         */
        id: string;
    };
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/price-lists/{id}/entries/bulk';
};

export type BulkUpsertPriceEntriesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkUpsertPriceEntriesError = BulkUpsertPriceEntriesErrors[keyof BulkUpsertPriceEntriesErrors];

export type BulkUpsertPriceEntriesResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkUpsertPriceEntriesResponse = BulkUpsertPriceEntriesResponses[keyof BulkUpsertPriceEntriesResponses];

export type ListContractsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/contracts';
};

export type ListContractsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListContractsError = ListContractsErrors[keyof ListContractsErrors];

export type ListContractsResponses = {
    /**
     * The contracts.
     */
    200: {
        data: Array<Contract>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListContractsResponse = ListContractsResponses[keyof ListContractsResponses];

export type AdminListContractsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Of this company.
         */
        company_id?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/contracts';
};

export type AdminListContractsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListContractsError = AdminListContractsErrors[keyof AdminListContractsErrors];

export type AdminListContractsResponses = {
    /**
     * A page of contracts.
     */
    200: {
        data: Array<AdminContract>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListContractsResponse = AdminListContractsResponses[keyof AdminListContractsResponses];

export type CreateContractData = {
    body: ContractInput;
    path?: never;
    query?: never;
    url: '/v1/admin/contracts';
};

export type CreateContractErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `external_id_taken`: Another contract has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `currency_mismatch`: A contract counts in the currency of its price list. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'currency_mismatch' | 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateContractError = CreateContractErrors[keyof CreateContractErrors];

export type CreateContractResponses = {
    /**
     * The contract.
     */
    201: AdminContract;
};

export type CreateContractResponse = CreateContractResponses[keyof CreateContractResponses];

export type AdminGetContractData = {
    body?: never;
    path: {
        /**
         * Id of the contract.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/contracts/{id}';
};

export type AdminGetContractErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminGetContractError = AdminGetContractErrors[keyof AdminGetContractErrors];

export type AdminGetContractResponses = {
    /**
     * The contract.
     */
    200: AdminContract;
};

export type AdminGetContractResponse = AdminGetContractResponses[keyof AdminGetContractResponses];

export type UpdateContractData = {
    body: ContractChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the contract.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/contracts/{id}';
};

export type UpdateContractErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another contract has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `currency_mismatch`: A contract counts in the currency of its price list. `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'currency_mismatch' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateContractError = UpdateContractErrors[keyof UpdateContractErrors];

export type UpdateContractResponses = {
    /**
     * The contract.
     */
    200: AdminContract;
};

export type UpdateContractResponse = UpdateContractResponses[keyof UpdateContractResponses];

export type QueryPricesData = {
    body: PriceQuery;
    path?: never;
    query?: never;
    url: '/v1/store/prices/query';
};

export type QueryPricesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type QueryPricesError = QueryPricesErrors[keyof QueryPricesErrors];

export type QueryPricesResponses = {
    /**
     * A page of priced products.
     */
    200: {
        data: Array<PriceRow>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type QueryPricesResponse = QueryPricesResponses[keyof QueryPricesResponses];

export type ListPricesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The contract whose prices are asked for.
         */
        contract_id: string;
        /**
         * In this category or below it.
         */
        category_id?: string;
        /**
         * Words, or their beginnings, of SKU and name; all of them have to match. Six words count.
         */
        q?: string;
        /**
         * These SKUs only, in upper or lower case.
         */
        skus?: Array<string>;
        /**
         * `category` is the order of a printed catalogue: category by category, then SKU.
         */
        sort?: 'sku' | 'name' | 'category';
        /**
         * `next_cursor` of the page before, or an anchor of `countPrices` with the same sort.
         */
        cursor?: string;
        /**
         * Rows to pass over behind the cursor: with anchors, the list can be entered anywhere.
         */
        skip?: number | null;
        /**
         * Rows per page.
         */
        limit?: number;
    };
    url: '/v1/store/prices';
};

export type ListPricesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListPricesError = ListPricesErrors[keyof ListPricesErrors];

export type ListPricesResponses = {
    /**
     * A page of priced products.
     */
    200: {
        data: Array<PriceRow>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListPricesResponse = ListPricesResponses[keyof ListPricesResponses];

export type CountPricesData = {
    body: PriceCountQuery;
    path?: never;
    query?: never;
    url: '/v1/store/prices/count';
};

export type CountPricesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CountPricesError = CountPricesErrors[keyof CountPricesErrors];

export type CountPricesResponses = {
    /**
     * The number of rows and the anchors.
     */
    200: PriceCount;
};

export type CountPricesResponse = CountPricesResponses[keyof CountPricesResponses];

export type GetProductData = {
    body?: never;
    path: {
        /**
         * Id of the product.
         */
        id: string;
    };
    query: {
        /**
         * The contract whose prices are asked for.
         */
        contract_id: string;
    };
    url: '/v1/store/products/{id}';
};

export type GetProductErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetProductError = GetProductErrors[keyof GetProductErrors];

export type GetProductResponses = {
    /**
     * The product.
     */
    200: ProductDetail;
};

export type GetProductResponse = GetProductResponses[keyof GetProductResponses];

export type OpenCartData = {
    body: OpenCartInput;
    path?: never;
    query?: never;
    url: '/v1/store/carts';
};

export type OpenCartErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type OpenCartError = OpenCartErrors[keyof OpenCartErrors];

export type OpenCartResponses = {
    /**
     * The working cart.
     */
    200: Cart;
};

export type OpenCartResponse = OpenCartResponses[keyof OpenCartResponses];

export type GetCartData = {
    body?: never;
    path: {
        /**
         * Id of the cart.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/carts/{id}';
};

export type GetCartErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetCartError = GetCartErrors[keyof GetCartErrors];

export type GetCartResponses = {
    /**
     * The cart.
     */
    200: Cart;
};

export type GetCartResponse = GetCartResponses[keyof GetCartResponses];

export type SetCartLinesData = {
    body: SetCartLinesInput;
    path: {
        /**
         * Id of the cart.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/carts/{id}/lines';
};

export type SetCartLinesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today. `cart_submitted`: The cart was submitted already. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    }) | (Problem & {
        /**
         * The order it became.
         */
        order_id: string | null;
        code: 'cart_submitted';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_lines`: Some lines cannot be ordered like this. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_lines' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SetCartLinesError = SetCartLinesErrors[keyof SetCartLinesErrors];

export type SetCartLinesResponses = {
    /**
     * The cart after the change.
     */
    200: Cart;
};

export type SetCartLinesResponse = SetCartLinesResponses[keyof SetCartLinesResponses];

export type ListOrdersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only orders in this state.
         */
        acceptance?: string;
        /**
         * Beginning of an order number or PO number.
         */
        q?: string;
    };
    url: '/v1/store/orders';
};

export type ListOrdersErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListOrdersError = ListOrdersErrors[keyof ListOrdersErrors];

export type ListOrdersResponses = {
    /**
     * A page of orders.
     */
    200: {
        data: Array<OrderSummary>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListOrdersResponse = ListOrdersResponses[keyof ListOrdersResponses];

export type SubmitOrderData = {
    body: SubmitOrderInput;
    path?: never;
    query?: never;
    url: '/v1/store/orders';
};

export type SubmitOrderErrors = {
    /**
     * `idempotency_key_missing`: This request needs an Idempotency-Key header. `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `cart_submitted`: The cart was submitted already. `cart_changed`: Prices or availability changed since the cart was shown. `stock_short`: There is not enough stock. `contract_expired`: The contract is not valid today. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * The order it became.
         */
        order_id: string | null;
        code: 'cart_submitted';
    }) | (Problem & {
        changes: Array<{
            /**
             * Null where the whole order is meant.
             */
            sku: string | null;
            /**
             * `price`, `unavailable` or `total`.
             */
            kind: string;
            /**
             * The amount the buyer saw.
             */
            before: string | null;
            now: string | null;
        }>;
        code: 'cart_changed';
    }) | (Problem & {
        lines: Array<{
            sku: string;
            /**
             * Exact decimal in the product's unit.
             */
            requested: string;
            /**
             * Exact decimal in the product's unit.
             */
            available: string;
        }>;
        code: 'stock_short';
    }) | (Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_lines`: Some lines cannot be ordered like this. `cart_empty`: The cart is empty. `below_minimum_order`: The order is below the contract's minimum. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: (Problem & {
        minimum: Money;
        net: Money;
        code: 'below_minimum_order';
    }) | (Problem & {
        code: 'cart_empty' | 'idempotency_key_reused' | 'invalid_lines' | 'invalid_request';
    });
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SubmitOrderError = SubmitOrderErrors[keyof SubmitOrderErrors];

export type SubmitOrderResponses = {
    /**
     * The order.
     */
    201: Order;
};

export type SubmitOrderResponse = SubmitOrderResponses[keyof SubmitOrderResponses];

export type GetOrderData = {
    body?: never;
    path: {
        /**
         * Id of the order.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/orders/{id}';
};

export type GetOrderErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetOrderError = GetOrderErrors[keyof GetOrderErrors];

export type GetOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type GetOrderResponse = GetOrderResponses[keyof GetOrderResponses];

export type AdminListOrdersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only orders in this state.
         */
        acceptance?: string;
        /**
         * Beginning of an order number or PO number.
         */
        q?: string;
        /**
         * Only orders of this company.
         */
        company_id?: string;
        /**
         * Only orders changed since.
         */
        updated_since?: string;
    };
    url: '/v1/admin/orders';
};

export type AdminListOrdersErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListOrdersError = AdminListOrdersErrors[keyof AdminListOrdersErrors];

export type AdminListOrdersResponses = {
    /**
     * A page of orders.
     */
    200: {
        data: Array<OrderSummary>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListOrdersResponse = AdminListOrdersResponses[keyof AdminListOrdersResponses];

export type AdminGetOrderData = {
    body?: never;
    path: {
        /**
         * Id of the order.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/orders/{id}';
};

export type AdminGetOrderErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminGetOrderError = AdminGetOrderErrors[keyof AdminGetOrderErrors];

export type AdminGetOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type AdminGetOrderResponse = AdminGetOrderResponses[keyof AdminGetOrderResponses];

export type AcceptOrderData = {
    body: AcceptOrderInput;
    path: {
        /**
         * Id of the order.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/orders/{id}/accept';
};

export type AcceptOrderErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `order_not_submitted`: The order is not waiting for an answer. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        acceptance: string;
        /**
         * What may still be done with it.
         */
        actions: Array<string>;
        code: 'order_not_submitted';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AcceptOrderError = AcceptOrderErrors[keyof AcceptOrderErrors];

export type AcceptOrderResponses = {
    /**
     * The accepted order.
     */
    200: Order;
};

export type AcceptOrderResponse = AcceptOrderResponses[keyof AcceptOrderResponses];

export type RejectOrderData = {
    body: RejectOrderInput;
    path: {
        /**
         * Id of the order.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/orders/{id}/reject';
};

export type RejectOrderErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `order_not_submitted`: The order is not waiting for an answer. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        acceptance: string;
        /**
         * What may still be done with it.
         */
        actions: Array<string>;
        code: 'order_not_submitted';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body must be JSON.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RejectOrderError = RejectOrderErrors[keyof RejectOrderErrors];

export type RejectOrderResponses = {
    /**
     * The rejected order.
     */
    200: Order;
};

export type RejectOrderResponse = RejectOrderResponses[keyof RejectOrderResponses];

export type ListEventsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only events of this type.
         */
        type?: string;
        /**
         * Only events about this record.
         */
        record_id?: string;
    };
    url: '/v1/admin/events';
};

export type ListEventsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListEventsError = ListEventsErrors[keyof ListEventsErrors];

export type ListEventsResponses = {
    /**
     * What happened after the cursor.
     */
    200: {
        data: Array<Event>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListEventsResponse = ListEventsResponses[keyof ListEventsResponses];

export type ListAuditEntriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only changes of this record.
         */
        record_id?: string;
    };
    url: '/v1/admin/audit';
};

export type ListAuditEntriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListAuditEntriesError = ListAuditEntriesErrors[keyof ListAuditEntriesErrors];

export type ListAuditEntriesResponses = {
    /**
     * A page of changes.
     */
    200: {
        data: Array<AuditEntry>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListAuditEntriesResponse = ListAuditEntriesResponses[keyof ListAuditEntriesResponses];

export type ListEmailsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Id of the company.
         */
        company_id?: string;
        /**
         * Only those to this address.
         */
        recipient?: string;
        /**
         * Only mails in this status.
         */
        status?: 'queued' | 'sent' | 'refused';
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/emails';
};

export type ListEmailsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing.
     */
    403: Problem & {
        code: 'forbidden';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListEmailsError = ListEmailsErrors[keyof ListEmailsErrors];

export type ListEmailsResponses = {
    /**
     * A page of mails.
     */
    200: {
        data: Array<Email>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListEmailsResponse = ListEmailsResponses[keyof ListEmailsResponses];

export type OnSupplierCreatedWebhookPayload = SupplierCreatedEvent;

export type OnSupplierCreatedWebhookRequest = {
    body: OnSupplierCreatedWebhookPayload;
    key: 'supplier.created';
    path?: never;
    query?: never;
};

export type OnSupplierRenamedWebhookPayload = SupplierRenamedEvent;

export type OnSupplierRenamedWebhookRequest = {
    body: OnSupplierRenamedWebhookPayload;
    key: 'supplier.renamed';
    path?: never;
    query?: never;
};

export type OnSettingsUpdatedWebhookPayload = SettingsUpdatedEvent;

export type OnSettingsUpdatedWebhookRequest = {
    body: OnSettingsUpdatedWebhookPayload;
    key: 'settings.updated';
    path?: never;
    query?: never;
};

export type OnStaffCreatedWebhookPayload = StaffCreatedEvent;

export type OnStaffCreatedWebhookRequest = {
    body: OnStaffCreatedWebhookPayload;
    key: 'staff.created';
    path?: never;
    query?: never;
};

export type OnStaffUpdatedWebhookPayload = StaffUpdatedEvent;

export type OnStaffUpdatedWebhookRequest = {
    body: OnStaffUpdatedWebhookPayload;
    key: 'staff.updated';
    path?: never;
    query?: never;
};

export type OnApiKeyCreatedWebhookPayload = ApiKeyCreatedEvent;

export type OnApiKeyCreatedWebhookRequest = {
    body: OnApiKeyCreatedWebhookPayload;
    key: 'api_key.created';
    path?: never;
    query?: never;
};

export type OnApiKeyRevokedWebhookPayload = ApiKeyRevokedEvent;

export type OnApiKeyRevokedWebhookRequest = {
    body: OnApiKeyRevokedWebhookPayload;
    key: 'api_key.revoked';
    path?: never;
    query?: never;
};

export type OnCompanyConnectedWebhookPayload = CompanyConnectedEvent;

export type OnCompanyConnectedWebhookRequest = {
    body: OnCompanyConnectedWebhookPayload;
    key: 'company.connected';
    path?: never;
    query?: never;
};

export type OnCompanyCreatedWebhookPayload = CompanyCreatedEvent;

export type OnCompanyCreatedWebhookRequest = {
    body: OnCompanyCreatedWebhookPayload;
    key: 'company.created';
    path?: never;
    query?: never;
};

export type OnCompanyRegisteredWebhookPayload = CompanyRegisteredEvent;

export type OnCompanyRegisteredWebhookRequest = {
    body: OnCompanyRegisteredWebhookPayload;
    key: 'company.registered';
    path?: never;
    query?: never;
};

export type OnCompanyResumedWebhookPayload = CompanyResumedEvent;

export type OnCompanyResumedWebhookRequest = {
    body: OnCompanyResumedWebhookPayload;
    key: 'company.resumed';
    path?: never;
    query?: never;
};

export type OnCompanySuspendedWebhookPayload = CompanySuspendedEvent;

export type OnCompanySuspendedWebhookRequest = {
    body: OnCompanySuspendedWebhookPayload;
    key: 'company.suspended';
    path?: never;
    query?: never;
};

export type OnCompanyUpdatedWebhookPayload = CompanyUpdatedEvent;

export type OnCompanyUpdatedWebhookRequest = {
    body: OnCompanyUpdatedWebhookPayload;
    key: 'company.updated';
    path?: never;
    query?: never;
};

export type OnAddressCreatedWebhookPayload = AddressCreatedEvent;

export type OnAddressCreatedWebhookRequest = {
    body: OnAddressCreatedWebhookPayload;
    key: 'address.created';
    path?: never;
    query?: never;
};

export type OnAddressUpdatedWebhookPayload = AddressUpdatedEvent;

export type OnAddressUpdatedWebhookRequest = {
    body: OnAddressUpdatedWebhookPayload;
    key: 'address.updated';
    path?: never;
    query?: never;
};

export type OnBuyerCreatedWebhookPayload = BuyerCreatedEvent;

export type OnBuyerCreatedWebhookRequest = {
    body: OnBuyerCreatedWebhookPayload;
    key: 'buyer.created';
    path?: never;
    query?: never;
};

export type OnBuyerJoinedWebhookPayload = BuyerJoinedEvent;

export type OnBuyerJoinedWebhookRequest = {
    body: OnBuyerJoinedWebhookPayload;
    key: 'buyer.joined';
    path?: never;
    query?: never;
};

export type OnBuyerUpdatedWebhookPayload = BuyerUpdatedEvent;

export type OnBuyerUpdatedWebhookRequest = {
    body: OnBuyerUpdatedWebhookPayload;
    key: 'buyer.updated';
    path?: never;
    query?: never;
};

export type OnInvitationSentWebhookPayload = InvitationSentEvent;

export type OnInvitationSentWebhookRequest = {
    body: OnInvitationSentWebhookPayload;
    key: 'invitation.sent';
    path?: never;
    query?: never;
};

export type OnInvitationUsedWebhookPayload = InvitationUsedEvent;

export type OnInvitationUsedWebhookRequest = {
    body: OnInvitationUsedWebhookPayload;
    key: 'invitation.used';
    path?: never;
    query?: never;
};

export type OnCategoriesImportedWebhookPayload = CategoriesImportedEvent;

export type OnCategoriesImportedWebhookRequest = {
    body: OnCategoriesImportedWebhookPayload;
    key: 'categories.imported';
    path?: never;
    query?: never;
};

export type OnProductsImportedWebhookPayload = ProductsImportedEvent;

export type OnProductsImportedWebhookRequest = {
    body: OnProductsImportedWebhookPayload;
    key: 'products.imported';
    path?: never;
    query?: never;
};

export type OnProductUpdatedWebhookPayload = ProductUpdatedEvent;

export type OnProductUpdatedWebhookRequest = {
    body: OnProductUpdatedWebhookPayload;
    key: 'product.updated';
    path?: never;
    query?: never;
};

export type OnWarehouseCreatedWebhookPayload = WarehouseCreatedEvent;

export type OnWarehouseCreatedWebhookRequest = {
    body: OnWarehouseCreatedWebhookPayload;
    key: 'warehouse.created';
    path?: never;
    query?: never;
};

export type OnWarehouseUpdatedWebhookPayload = WarehouseUpdatedEvent;

export type OnWarehouseUpdatedWebhookRequest = {
    body: OnWarehouseUpdatedWebhookPayload;
    key: 'warehouse.updated';
    path?: never;
    query?: never;
};

export type OnStockImportedWebhookPayload = StockImportedEvent;

export type OnStockImportedWebhookRequest = {
    body: OnStockImportedWebhookPayload;
    key: 'stock.imported';
    path?: never;
    query?: never;
};

export type OnPriceListCreatedWebhookPayload = PriceListCreatedEvent;

export type OnPriceListCreatedWebhookRequest = {
    body: OnPriceListCreatedWebhookPayload;
    key: 'price_list.created';
    path?: never;
    query?: never;
};

export type OnPriceListUpdatedWebhookPayload = PriceListUpdatedEvent;

export type OnPriceListUpdatedWebhookRequest = {
    body: OnPriceListUpdatedWebhookPayload;
    key: 'price_list.updated';
    path?: never;
    query?: never;
};

export type OnPriceListEntriesImportedWebhookPayload = PriceListEntriesImportedEvent;

export type OnPriceListEntriesImportedWebhookRequest = {
    body: OnPriceListEntriesImportedWebhookPayload;
    key: 'price_list.entries_imported';
    path?: never;
    query?: never;
};

export type OnContractCreatedWebhookPayload = ContractCreatedEvent;

export type OnContractCreatedWebhookRequest = {
    body: OnContractCreatedWebhookPayload;
    key: 'contract.created';
    path?: never;
    query?: never;
};

export type OnContractUpdatedWebhookPayload = ContractUpdatedEvent;

export type OnContractUpdatedWebhookRequest = {
    body: OnContractUpdatedWebhookPayload;
    key: 'contract.updated';
    path?: never;
    query?: never;
};

export type OnOrderSubmittedWebhookPayload = OrderSubmittedEvent;

export type OnOrderSubmittedWebhookRequest = {
    body: OnOrderSubmittedWebhookPayload;
    key: 'order.submitted';
    path?: never;
    query?: never;
};

export type OnOrderAcceptedWebhookPayload = OrderAcceptedEvent;

export type OnOrderAcceptedWebhookRequest = {
    body: OnOrderAcceptedWebhookPayload;
    key: 'order.accepted';
    path?: never;
    query?: never;
};

export type OnOrderRejectedWebhookPayload = OrderRejectedEvent;

export type OnOrderRejectedWebhookRequest = {
    body: OnOrderRejectedWebhookPayload;
    key: 'order.rejected';
    path?: never;
    query?: never;
};
