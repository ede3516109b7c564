// Generated from the OpenAPI document by `npm run sdk`. Do not edit.

export type ClientOptions = {
    baseUrl: 'http://localhost:8787' | (string & {});
};

export type Webhooks = OnOrderSubmittedEventWebhookRequest | OnOrderAcceptedEventWebhookRequest | OnOrderRejectedEventWebhookRequest | OnCompanyConnectedEventWebhookRequest | OnCompanySuspendedEventWebhookRequest | OnCompanyResumedEventWebhookRequest;

/**
 * An amount in a currency; the amount is a decimal string.
 */
export type Money = {
    amount: string;
    currency: string;
};

export type FieldProblem = {
    pointer: string;
    code: string;
    detail: string;
    suggestion?: string;
};

/**
 * An RFC 9457 problem.
 */
export type Problem = {
    type: string;
    title: string;
    status: number;
    detail: string;
    instance: string;
    code: string;
    errors?: Array<FieldProblem>;
};

export type Address = {
    id: string;
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
    is_billing_default: boolean;
    is_shipping_default: boolean;
};

export type AddressDraft = {
    label: string;
    company_name: string;
    line1: string;
    postal_code: string;
    city: string;
    country: string;
    contact_name?: string | null;
    line2?: string | null;
    region?: string | null;
    phone?: string | null;
    is_billing_default?: boolean;
    is_shipping_default?: boolean;
};

export type AddressChange = {
    label?: string;
    company_name?: string;
    line1?: string;
    postal_code?: string;
    city?: string;
    country?: string;
    contact_name?: string | null;
    line2?: string | null;
    region?: string | null;
    phone?: string | null;
    is_billing_default?: boolean;
    is_shipping_default?: boolean;
};

export type TaxAmount = {
    rate: string;
    base: Money;
    amount: Money;
};

export type Totals = {
    net: Money;
    taxes: Array<TaxAmount>;
    gross: Money;
};

export type PaymentTerms = {
    kind: 'prepaid' | 'net';
    net_days: number | null;
    prepay_percent: string | null;
};

export type Supplier = {
    id: string;
    name: string;
    language: string;
    logo_url: string | null;
    accent_colour: string | null;
    pages: {
        sign_in: string | null;
        order: string | null;
        invitation: string | null;
    };
    contact_email: string | null;
};

export type CompanyRef = {
    id: string;
    name: string;
};

export type Buyer = {
    id: string;
    name: string;
    email: string;
    language: string | null;
};

export type OwnCompany = {
    id: string;
    name: string;
    status: 'invited' | 'registered' | 'active' | 'suspended' | 'closed';
    vat_id: string | null;
};

export type Me = {
    buyer: Buyer;
    company: OwnCompany;
    companies: Array<CompanyRef>;
    capabilities: Array<string>;
};

export type Session = {
    token: string;
    expires_at: string;
    buyer: Buyer;
    company: OwnCompany;
    companies: Array<CompanyRef>;
    capabilities: Array<string>;
};

export type InvitationPreview = {
    supplier_name: string;
    company_name: string;
    email: string;
    message: string | null;
    expires_at: string;
};

export type Contract = {
    id: string;
    name: string;
    currency: string;
    payment_terms: PaymentTerms;
    delivery_terms: string | null;
    tax_treatment: 'standard' | 'exempt' | 'reverse_charge';
    minimum_order: Money | null;
    valid_from: string | null;
    valid_until: string | null;
    is_default: boolean;
    status: 'active' | 'expired' | 'not_yet_valid';
};

export type Category = {
    id: string;
    name: string;
    parent_id: string | null;
    position: number;
};

export type QuantityRules = {
    minimum: string;
    multiple: string;
    maximum: string | null;
};

export type PriceSource = {
    kind: 'contract_list';
    price_list_id: string;
    price_list_name: string;
};

export type Price = {
    state: 'priced' | 'on_request';
    currency: string;
    amount: string | null;
    base_quantity: string;
    tiers: Array<{
        min_quantity: string;
        amount: string;
    }>;
    tax_rate: string | null;
    source: PriceSource | null;
    valid_until: string | null;
};

export type StockShown = {
    disclosure: 'exact';
    available: string;
    warehouses: Array<{
        id: string;
        name: string;
        available: string;
    }>;
};

export type PriceRow = {
    product: {
        id: string;
        sku: string;
        name: string;
        category_id: string | null;
        category_name: string | null;
        image_url: string | null;
        unit: string;
    };
    price: Price;
    stock: StockShown;
    quantity_rules: QuantityRules;
};

export type ProductDetail = {
    product: {
        id: string;
        sku: string;
        name: string;
        category_id: string | null;
        category_name: string | null;
        image_url: string | null;
        unit: string;
    };
    price: Price;
    stock: StockShown;
    quantity_rules: QuantityRules;
    description: string | null;
};

export type CartLineProblem = {
    code: string;
    detail: string;
    suggestion?: string;
};

export type CartLine = {
    id: string;
    product: {
        id: string;
        sku: string;
        name: string;
        image_url: string | null;
        unit: string;
    };
    quantity: string;
    unit_price: string | null;
    base_quantity: string;
    net: Money | null;
    tax_rate: string | null;
    price_list_id: string | null;
    stock_available: string;
    quantity_rules: QuantityRules;
    problems: Array<CartLineProblem>;
};

export type Cart = {
    id: string;
    contract_id: string;
    currency: string;
    status: 'open' | 'submitted';
    order_id: string | null;
    lines: Array<CartLine>;
    totals: Totals;
    line_count: number;
    updated_at: string;
};

export type OrderSummary = {
    id: string;
    number: string;
    acceptance: 'submitted' | 'accepted' | 'rejected';
    company: CompanyRef;
    buyer: CompanyRef;
    contract: CompanyRef;
    currency: string;
    payment_terms: PaymentTerms;
    po_number: string | null;
    note: string | null;
    totals: Totals;
    submitted_at: string;
    accepted_at: string | null;
    promised_date: string | null;
    rejected_at: string | null;
    rejection_reason: string | null;
    line_count: number;
};

export type OrderLine = {
    id: string;
    position: number;
    product_id: string;
    sku: string;
    name: string;
    unit: string;
    quantity: string;
    unit_price: string;
    base_quantity: string;
    net: Money;
    tax_rate: string;
    price_list_id: string | null;
    price_list_name: string | null;
    image_url: string | null;
};

export type OrderHistoryEntry = {
    at: string;
    type: 'order.submitted' | 'order.accepted' | 'order.rejected';
    actor: {
        kind: 'buyer' | 'staff' | 'key' | 'system';
        name: string;
    };
    detail: string | null;
};

export type Order = {
    id: string;
    number: string;
    acceptance: 'submitted' | 'accepted' | 'rejected';
    company: CompanyRef;
    buyer: CompanyRef;
    contract: CompanyRef;
    currency: string;
    payment_terms: PaymentTerms;
    po_number: string | null;
    note: string | null;
    totals: Totals;
    submitted_at: string;
    accepted_at: string | null;
    promised_date: string | null;
    rejected_at: string | null;
    rejection_reason: string | null;
    billing_address: Address;
    shipping_address: Address;
    lines: Array<OrderLine>;
    history: Array<OrderHistoryEntry>;
};

export type PriceQuery = {
    contract_id: string;
    category_id?: string;
    q?: string;
    skus?: Array<string>;
    sort?: 'sku' | 'name' | 'category';
    cursor?: string;
    skip?: number;
    limit?: number;
};

export type PriceCountQuery = {
    contract_id: string;
    category_id?: string;
    q?: string;
    skus?: Array<string>;
    sort?: 'sku' | 'name' | 'category';
    every?: number;
};

export type PriceCount = {
    count: number;
    anchors: Array<string>;
};

export type OrderSubmission = {
    cart_id: string;
    billing_address_id: string;
    shipping_address_id: string;
    po_number?: string;
    note?: string;
    expected_gross?: string;
};

export type StaffSession = {
    token: string;
    expires_at: string;
    staff: {
        id: string;
        name: string;
        email: string;
    };
};

export type Settings = {
    name: string;
    language: string;
    sender_name: string;
    sender_email: string;
    reply_to: string | null;
    logo_url: string | null;
    accent_colour: string | null;
    contact_email: string | null;
    pages: {
        sign_in: string | null;
        order: string | null;
        invitation: string | null;
    };
    order_number_format: string;
};

export type SettingsChange = {
    name?: string;
    language?: string;
    sender_name?: string;
    sender_email?: string;
    reply_to?: string | null;
    logo_url?: string | null;
    accent_colour?: string | null;
    contact_email?: string | null;
    pages?: {
        sign_in?: string | null;
        order?: string | null;
        invitation?: string | null;
    };
    order_number_format?: string;
};

export type StaffMember = {
    id: string;
    name: string;
    email: string;
    role: string;
    status: 'active' | 'disabled';
};

export type ApiKey = {
    id: string;
    kind: 'publishable' | 'secret';
    name: string;
    origins: Array<string>;
    scopes: Array<string>;
    created_at: string;
    last_used_at: string | null;
};

export type ApiKeyCreated = {
    id: string;
    kind: 'publishable' | 'secret';
    name: string;
    origins: Array<string>;
    scopes: Array<string>;
    created_at: string;
    last_used_at: string | null;
    key: string;
};

export type Company = {
    id: string;
    external_id: string | null;
    created_at: string;
    updated_at: string;
    name: string;
    email: string;
    status: 'invited' | 'registered' | 'active' | 'suspended' | 'closed';
    vat_id: string | null;
    language: string | null;
};

export type Invitation = {
    id: string;
    company_id: string;
    email: string;
    status: string;
    expires_at: string;
    created_at: string;
};

export type AdminBuyer = {
    id: string;
    external_id: string | null;
    created_at: string;
    updated_at: string;
    name: string;
    email: string;
    status: 'active' | 'disabled';
    companies: Array<CompanyRef>;
};

export type BulkResult = {
    results: Array<{
        index: number;
        external_id: string;
        id: string | null;
        status: 'created' | 'updated' | 'unchanged' | 'failed';
        error?: {
            code: string;
            detail: string;
            pointer: string;
        };
    }>;
    summary: {
        created: number;
        updated: number;
        unchanged: number;
        failed: number;
        deactivated: number;
    };
};

export type AdminCategory = {
    id: string;
    external_id: string | null;
    created_at: string;
    updated_at: string;
    name: string;
    parent_id: string | null;
    position: number;
};

export type CategoryBulkRow = {
    external_id: string;
    name: string;
    parent_external_id?: string | null;
    position?: number;
};

export type AdminProduct = {
    id: string;
    external_id: string | null;
    created_at: string;
    updated_at: string;
    sku: string;
    name: string;
    description: string | null;
    category_id: string | null;
    image_url: string | null;
    unit: string;
    tax_category: string;
    minimum_quantity: string;
    quantity_multiple: string;
    maximum_quantity: string | null;
    backorder: boolean;
    status: 'active' | 'inactive';
};

export type ProductBulkRow = {
    external_id: string;
    sku: string;
    name: string;
    description?: string | null;
    category_external_id?: string | null;
    image_url?: string | null;
    unit?: string;
    tax_category?: string;
    minimum_quantity?: string;
    quantity_multiple?: string;
    maximum_quantity?: string | null;
    backorder?: boolean;
    status?: 'active' | 'inactive';
};

export type Warehouse = {
    id: string;
    external_id: string | null;
    created_at: string;
    updated_at: string;
    name: string;
    country: string | null;
    status: 'active' | 'inactive';
};

export type StockLevel = {
    product_id: string;
    sku: string;
    warehouse_id: string;
    on_hand: string;
    reserved: string;
    available: string;
    updated_at: string;
};

export type StockBulkRow = {
    product_external_id: string;
    warehouse_external_id: string;
    on_hand: string;
};

export type PriceList = {
    id: string;
    external_id: string | null;
    created_at: string;
    updated_at: string;
    name: string;
    currency: string;
    status: 'active' | 'inactive';
};

export type PriceEntry = {
    product_id: string;
    sku: string;
    min_quantity: string;
    amount: string;
    base_quantity: string;
};

export type PriceEntryBulkRow = {
    product_external_id: string;
    min_quantity?: string;
    amount: string | null;
    base_quantity?: string;
};

export type TaxCategory = {
    code: string;
    name: string;
    rate: string;
};

export type AdminContract = {
    id: string;
    external_id: string | null;
    created_at: string;
    updated_at: string;
    name: string;
    currency: string;
    payment_terms: PaymentTerms;
    delivery_terms: string | null;
    tax_treatment: 'standard' | 'exempt' | 'reverse_charge';
    minimum_order: Money | null;
    valid_from: string | null;
    valid_until: string | null;
    is_default: boolean;
    status: 'active' | 'expired' | 'not_yet_valid';
    company_id: string;
    price_list_id: string;
};

export type Event = {
    id: string;
    type: string;
    at: string;
    record_id: string;
    data: {
        [key: string]: unknown;
    };
};

export type AuditEntry = {
    id: string;
    at: string;
    action: string;
    record_id: string | null;
    actor: {
        kind: string;
        name: string;
    };
};

export type Email = {
    id: string;
    to: string;
    subject: string;
    status: string;
    created_at: string;
};

export type OrderSubmittedEvent = {
    type: 'order.submitted';
    timestamp: string;
    data: Order;
};

export type OrderAcceptedEvent = {
    type: 'order.accepted';
    timestamp: string;
    data: Order;
};

export type OrderRejectedEvent = {
    type: 'order.rejected';
    timestamp: string;
    data: Order;
};

export type CompanyConnectedEvent = {
    type: 'company.connected';
    timestamp: string;
    data: Company;
};

export type CompanySuspendedEvent = {
    type: 'company.suspended';
    timestamp: string;
    data: Company;
};

export type CompanyResumedEvent = {
    type: 'company.resumed';
    timestamp: string;
    data: Company;
};

export type GetSupplierData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/supplier';
};

export type GetSupplierErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type GetSupplierError = GetSupplierErrors[keyof GetSupplierErrors];

export type GetSupplierResponses = {
    /**
     * Done.
     */
    200: Supplier;
};

export type GetSupplierResponse = GetSupplierResponses[keyof GetSupplierResponses];

export type CreateSessionData = {
    body: {
        email: string;
        password: string;
        company_id?: string;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/store/sessions';
};

export type CreateSessionErrors = {
    /**
     * invalid_credentials, unauthenticated
     */
    401: (Problem & {
        code: 'invalid_credentials';
    }) | (Problem & {
        code: 'unauthenticated';
    });
    /**
     * company_suspended
     */
    403: Problem & {
        code: 'company_suspended';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
    /**
     * rate_limited
     */
    429: Problem & {
        code: 'rate_limited';
    };
};

export type CreateSessionError = CreateSessionErrors[keyof CreateSessionErrors];

export type CreateSessionResponses = {
    /**
     * Done.
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
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type DeleteSessionError = DeleteSessionErrors[keyof DeleteSessionErrors];

export type DeleteSessionResponses = {
    /**
     * Done.
     */
    204: void;
};

export type DeleteSessionResponse = DeleteSessionResponses[keyof DeleteSessionResponses];

export type GetMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/me';
};

export type GetMeErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type GetMeError = GetMeErrors[keyof GetMeErrors];

export type GetMeResponses = {
    /**
     * Done.
     */
    200: Me;
};

export type GetMeResponse = GetMeResponses[keyof GetMeResponses];

export type AcceptConnectionData = {
    body?: never;
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/store/connection/accept';
};

export type AcceptConnectionErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_connectable
     */
    409: Problem & {
        code: 'not_connectable';
    };
};

export type AcceptConnectionError = AcceptConnectionErrors[keyof AcceptConnectionErrors];

export type AcceptConnectionResponses = {
    /**
     * Done.
     */
    200: Me;
};

export type AcceptConnectionResponse = AcceptConnectionResponses[keyof AcceptConnectionResponses];

export type LookupInvitationData = {
    body: {
        token: string;
    };
    path?: never;
    query?: never;
    url: '/v1/store/invitations/lookup';
};

export type LookupInvitationErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invitation_unknown
     */
    404: Problem & {
        code: 'invitation_unknown';
    };
    /**
     * invitation_used
     */
    409: Problem & {
        code: 'invitation_used';
    };
    /**
     * invitation_expired
     */
    410: Problem & {
        code: 'invitation_expired';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type LookupInvitationError = LookupInvitationErrors[keyof LookupInvitationErrors];

export type LookupInvitationResponses = {
    /**
     * Done.
     */
    200: InvitationPreview;
};

export type LookupInvitationResponse = LookupInvitationResponses[keyof LookupInvitationResponses];

export type RegisterInvitationData = {
    body: {
        token: string;
        name: string;
        password: string;
        company: {
            name: string;
            vat_id?: string;
            address: {
                company_name?: string;
                line1: string;
                line2?: string | null;
                postal_code: string;
                city: string;
                region?: string | null;
                country: string;
                phone?: string | null;
            };
        };
        consents: {
            terms: true;
            privacy: true;
        };
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/store/invitations/register';
};

export type RegisterInvitationErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invitation_unknown
     */
    404: Problem & {
        code: 'invitation_unknown';
    };
    /**
     * invitation_used
     */
    409: Problem & {
        code: 'invitation_used';
    };
    /**
     * invitation_expired
     */
    410: Problem & {
        code: 'invitation_expired';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type RegisterInvitationError = RegisterInvitationErrors[keyof RegisterInvitationErrors];

export type RegisterInvitationResponses = {
    /**
     * Done.
     */
    201: Session;
};

export type RegisterInvitationResponse = RegisterInvitationResponses[keyof RegisterInvitationResponses];

export type ListContractsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/contracts';
};

export type ListContractsErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListContractsError = ListContractsErrors[keyof ListContractsErrors];

export type ListContractsResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<Contract>;
        next_cursor: string | null;
    };
};

export type ListContractsResponse = ListContractsResponses[keyof ListContractsResponses];

export type ListCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
    };
    url: '/v1/store/categories';
};

export type ListCategoriesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListCategoriesError = ListCategoriesErrors[keyof ListCategoriesErrors];

export type ListCategoriesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<Category>;
        next_cursor: string | null;
    };
};

export type ListCategoriesResponse = ListCategoriesResponses[keyof ListCategoriesResponses];

export type QueryPricesData = {
    body: PriceQuery;
    path?: never;
    query?: never;
    url: '/v1/store/prices/query';
};

export type QueryPricesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * contract_expired
     */
    409: Problem & {
        code: 'contract_expired';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type QueryPricesError = QueryPricesErrors[keyof QueryPricesErrors];

export type QueryPricesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<PriceRow>;
        next_cursor: string | null;
    };
};

export type QueryPricesResponse = QueryPricesResponses[keyof QueryPricesResponses];

export type ListPricesData = {
    body?: never;
    path?: never;
    query: {
        contract_id: string;
        category_id?: string;
        q?: string;
        skus?: Array<string>;
        sort?: 'sku' | 'name' | 'category';
        cursor?: string;
        skip?: number;
        limit?: number;
    };
    url: '/v1/store/prices';
};

export type ListPricesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * contract_expired
     */
    409: Problem & {
        code: 'contract_expired';
    };
};

export type ListPricesError = ListPricesErrors[keyof ListPricesErrors];

export type ListPricesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<PriceRow>;
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
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * contract_expired
     */
    409: Problem & {
        code: 'contract_expired';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type CountPricesError = CountPricesErrors[keyof CountPricesErrors];

export type CountPricesResponses = {
    /**
     * Done.
     */
    200: PriceCount;
};

export type CountPricesResponse = CountPricesResponses[keyof CountPricesResponses];

export type GetProductData = {
    body?: never;
    path: {
        id: string;
    };
    query: {
        contract_id: string;
    };
    url: '/v1/store/products/{id}';
};

export type GetProductErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type GetProductError = GetProductErrors[keyof GetProductErrors];

export type GetProductResponses = {
    /**
     * Done.
     */
    200: ProductDetail;
};

export type GetProductResponse = GetProductResponses[keyof GetProductResponses];

export type ListAddressesData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
    };
    url: '/v1/store/addresses';
};

export type ListAddressesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListAddressesError = ListAddressesErrors[keyof ListAddressesErrors];

export type ListAddressesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<Address>;
        next_cursor: string | null;
    };
};

export type ListAddressesResponse = ListAddressesResponses[keyof ListAddressesResponses];

export type CreateAddressData = {
    body: AddressDraft;
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/store/addresses';
};

export type CreateAddressErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type CreateAddressError = CreateAddressErrors[keyof CreateAddressErrors];

export type CreateAddressResponses = {
    /**
     * Done.
     */
    201: Address;
};

export type CreateAddressResponse = CreateAddressResponses[keyof CreateAddressResponses];

export type UpdateAddressData = {
    body: AddressChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/store/addresses/{id}';
};

export type UpdateAddressErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type UpdateAddressError = UpdateAddressErrors[keyof UpdateAddressErrors];

export type UpdateAddressResponses = {
    /**
     * Done.
     */
    200: Address;
};

export type UpdateAddressResponse = UpdateAddressResponses[keyof UpdateAddressResponses];

export type OpenCartData = {
    body: {
        contract_id: string;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/store/carts';
};

export type OpenCartErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * contract_expired
     */
    409: Problem & {
        code: 'contract_expired';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type OpenCartError = OpenCartErrors[keyof OpenCartErrors];

export type OpenCartResponses = {
    /**
     * Done.
     */
    200: Cart;
};

export type OpenCartResponse = OpenCartResponses[keyof OpenCartResponses];

export type GetCartData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/store/carts/{id}';
};

export type GetCartErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type GetCartError = GetCartErrors[keyof GetCartErrors];

export type GetCartResponses = {
    /**
     * Done.
     */
    200: Cart;
};

export type GetCartResponse = GetCartResponses[keyof GetCartResponses];

export type SetCartLinesData = {
    body: {
        lines: Array<{
            sku?: string;
            product_id?: string;
            quantity: string;
        }>;
        mode?: 'set' | 'add';
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/store/carts/{id}/lines';
};

export type SetCartLinesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * contract_expired, cart_submitted
     */
    409: (Problem & {
        code: 'contract_expired';
    }) | (Problem & {
        code: 'cart_submitted';
        order_id?: string | null;
    });
    /**
     * invalid_lines, invalid_input
     */
    422: (Problem & {
        code: 'invalid_lines';
    }) | (Problem & {
        code: 'invalid_input';
    });
};

export type SetCartLinesError = SetCartLinesErrors[keyof SetCartLinesErrors];

export type SetCartLinesResponses = {
    /**
     * Done.
     */
    200: Cart;
};

export type SetCartLinesResponse = SetCartLinesResponses[keyof SetCartLinesResponses];

export type ListOrdersData = {
    body?: never;
    path?: never;
    query?: {
        acceptance?: 'submitted' | 'accepted' | 'rejected';
        q?: string;
        limit?: number;
        cursor?: string;
    };
    url: '/v1/store/orders';
};

export type ListOrdersErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListOrdersError = ListOrdersErrors[keyof ListOrdersErrors];

export type ListOrdersResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<OrderSummary>;
        next_cursor: string | null;
    };
};

export type ListOrdersResponse = ListOrdersResponses[keyof ListOrdersResponses];

export type SubmitOrderData = {
    body: OrderSubmission;
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/store/orders';
};

export type SubmitOrderErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * company_suspended
     */
    403: Problem & {
        code: 'company_suspended';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * cart_changed, stock_short, cart_submitted, contract_expired
     */
    409: (Problem & {
        code: 'cart_changed';
        changes: Array<{
            sku: string;
            kind: 'price' | 'stock' | 'unavailable';
            before: string | null;
            now: string | null;
        }>;
    }) | (Problem & {
        code: 'stock_short';
        lines: Array<{
            sku: string;
            requested: string;
            available: string;
        }>;
    }) | (Problem & {
        code: 'cart_submitted';
        order_id?: string | null;
    }) | (Problem & {
        code: 'contract_expired';
    });
    /**
     * invalid_lines, cart_empty, below_minimum_order, invalid_input
     */
    422: (Problem & {
        code: 'invalid_lines';
    }) | (Problem & {
        code: 'cart_empty';
    }) | (Problem & {
        code: 'below_minimum_order';
    }) | (Problem & {
        code: 'invalid_input';
    });
};

export type SubmitOrderError = SubmitOrderErrors[keyof SubmitOrderErrors];

export type SubmitOrderResponses = {
    /**
     * Done.
     */
    201: Order;
};

export type SubmitOrderResponse = SubmitOrderResponses[keyof SubmitOrderResponses];

export type GetOrderData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/store/orders/{id}';
};

export type GetOrderErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type GetOrderError = GetOrderErrors[keyof GetOrderErrors];

export type GetOrderResponses = {
    /**
     * Done.
     */
    200: Order;
};

export type GetOrderResponse = GetOrderResponses[keyof GetOrderResponses];

export type CreateStaffSessionData = {
    body: {
        supplier_id: string;
        email: string;
        password: string;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/sessions';
};

export type CreateStaffSessionErrors = {
    /**
     * invalid_credentials, unauthenticated
     */
    401: (Problem & {
        code: 'invalid_credentials';
    }) | (Problem & {
        code: 'unauthenticated';
    });
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
    /**
     * rate_limited
     */
    429: Problem & {
        code: 'rate_limited';
    };
};

export type CreateStaffSessionError = CreateStaffSessionErrors[keyof CreateStaffSessionErrors];

export type CreateStaffSessionResponses = {
    /**
     * Done.
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
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type DeleteStaffSessionError = DeleteStaffSessionErrors[keyof DeleteStaffSessionErrors];

export type DeleteStaffSessionResponses = {
    /**
     * Done.
     */
    204: void;
};

export type DeleteStaffSessionResponse = DeleteStaffSessionResponses[keyof DeleteStaffSessionResponses];

export type GetOwnSupplierData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/supplier';
};

export type GetOwnSupplierErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type GetOwnSupplierError = GetOwnSupplierErrors[keyof GetOwnSupplierErrors];

export type GetOwnSupplierResponses = {
    /**
     * Done.
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
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type GetSettingsError = GetSettingsErrors[keyof GetSettingsErrors];

export type GetSettingsResponses = {
    /**
     * Done.
     */
    200: Settings;
};

export type GetSettingsResponse = GetSettingsResponses[keyof GetSettingsResponses];

export type UpdateSettingsData = {
    body: SettingsChange;
    headers?: {
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/settings';
};

export type UpdateSettingsErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * version_conflict
     */
    412: Problem & {
        code: 'version_conflict';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type UpdateSettingsError = UpdateSettingsErrors[keyof UpdateSettingsErrors];

export type UpdateSettingsResponses = {
    /**
     * Done.
     */
    200: Settings;
};

export type UpdateSettingsResponse = UpdateSettingsResponses[keyof UpdateSettingsResponses];

export type ListStaffData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
    };
    url: '/v1/admin/staff';
};

export type ListStaffErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListStaffError = ListStaffErrors[keyof ListStaffErrors];

export type ListStaffResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<StaffMember>;
        next_cursor: string | null;
    };
};

export type ListStaffResponse = ListStaffResponses[keyof ListStaffResponses];

export type CreateStaffData = {
    body: {
        name: string;
        email: string;
        password: string;
        role?: string;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/staff';
};

export type CreateStaffErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * already_exists
     */
    409: Problem & {
        code: 'already_exists';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type CreateStaffError = CreateStaffErrors[keyof CreateStaffErrors];

export type CreateStaffResponses = {
    /**
     * Done.
     */
    201: StaffMember;
};

export type CreateStaffResponse = CreateStaffResponses[keyof CreateStaffResponses];

export type UpdateStaffData = {
    body: {
        name?: string;
        role?: string;
        status?: 'active' | 'disabled';
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/staff/{id}';
};

export type UpdateStaffErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type UpdateStaffError = UpdateStaffErrors[keyof UpdateStaffErrors];

export type UpdateStaffResponses = {
    /**
     * Done.
     */
    200: StaffMember;
};

export type UpdateStaffResponse = UpdateStaffResponses[keyof UpdateStaffResponses];

export type ListApiKeysData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
    };
    url: '/v1/admin/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<ApiKey>;
        next_cursor: string | null;
    };
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: {
        kind: 'publishable' | 'secret';
        name: string;
        origins?: Array<string>;
        scopes?: Array<string>;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * Done.
     */
    201: ApiKeyCreated;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/api-keys/{id}';
};

export type RevokeApiKeyErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * Done.
     */
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type ListCompaniesData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        external_id?: string;
        updated_since?: string;
        q?: string;
        status?: 'invited' | 'registered' | 'active' | 'suspended' | 'closed';
    };
    url: '/v1/admin/companies';
};

export type ListCompaniesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListCompaniesError = ListCompaniesErrors[keyof ListCompaniesErrors];

export type ListCompaniesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<Company>;
        next_cursor: string | null;
    };
};

export type ListCompaniesResponse = ListCompaniesResponses[keyof ListCompaniesResponses];

export type CreateCompanyData = {
    body: {
        external_id?: string | null;
        name: string;
        email: string;
        vat_id?: string | null;
        language?: string | null;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/companies';
};

export type CreateCompanyErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * already_exists
     */
    409: Problem & {
        code: 'already_exists';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type CreateCompanyError = CreateCompanyErrors[keyof CreateCompanyErrors];

export type CreateCompanyResponses = {
    /**
     * Done.
     */
    201: Company;
};

export type CreateCompanyResponse = CreateCompanyResponses[keyof CreateCompanyResponses];

export type GetCompanyData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}';
};

export type GetCompanyErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type GetCompanyError = GetCompanyErrors[keyof GetCompanyErrors];

export type GetCompanyResponses = {
    /**
     * Done.
     */
    200: Company;
};

export type GetCompanyResponse = GetCompanyResponses[keyof GetCompanyResponses];

export type UpdateCompanyData = {
    body: {
        external_id?: string | null;
        name?: string;
        email?: string;
        vat_id?: string | null;
        language?: string | null;
    };
    headers?: {
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}';
};

export type UpdateCompanyErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * version_conflict
     */
    412: Problem & {
        code: 'version_conflict';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type UpdateCompanyError = UpdateCompanyErrors[keyof UpdateCompanyErrors];

export type UpdateCompanyResponses = {
    /**
     * Done.
     */
    200: Company;
};

export type UpdateCompanyResponse = UpdateCompanyResponses[keyof UpdateCompanyResponses];

export type SuspendCompanyData = {
    body?: never;
    headers?: {
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/suspend';
};

export type SuspendCompanyErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type SuspendCompanyError = SuspendCompanyErrors[keyof SuspendCompanyErrors];

export type SuspendCompanyResponses = {
    /**
     * Done.
     */
    200: Company;
};

export type SuspendCompanyResponse = SuspendCompanyResponses[keyof SuspendCompanyResponses];

export type ResumeCompanyData = {
    body?: never;
    headers?: {
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/resume';
};

export type ResumeCompanyErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type ResumeCompanyError = ResumeCompanyErrors[keyof ResumeCompanyErrors];

export type ResumeCompanyResponses = {
    /**
     * Done.
     */
    200: Company;
};

export type ResumeCompanyResponse = ResumeCompanyResponses[keyof ResumeCompanyResponses];

export type InviteCompanyData = {
    body: {
        email: string;
        name?: string;
        message?: string;
        language?: string;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/invite';
};

export type InviteCompanyErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type InviteCompanyError = InviteCompanyErrors[keyof InviteCompanyErrors];

export type InviteCompanyResponses = {
    /**
     * Done.
     */
    201: Invitation;
};

export type InviteCompanyResponse = InviteCompanyResponses[keyof InviteCompanyResponses];

export type AdminListBuyersData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        external_id?: string;
        updated_since?: string;
        q?: string;
        company_id?: string;
    };
    url: '/v1/admin/buyers';
};

export type AdminListBuyersErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type AdminListBuyersError = AdminListBuyersErrors[keyof AdminListBuyersErrors];

export type AdminListBuyersResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<AdminBuyer>;
        next_cursor: string | null;
    };
};

export type AdminListBuyersResponse = AdminListBuyersResponses[keyof AdminListBuyersResponses];

export type AdminGetBuyerData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}';
};

export type AdminGetBuyerErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type AdminGetBuyerError = AdminGetBuyerErrors[keyof AdminGetBuyerErrors];

export type AdminGetBuyerResponses = {
    /**
     * Done.
     */
    200: AdminBuyer;
};

export type AdminGetBuyerResponse = AdminGetBuyerResponses[keyof AdminGetBuyerResponses];

export type AdminUpdateBuyerData = {
    body: {
        status: 'active' | 'disabled';
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}';
};

export type AdminUpdateBuyerErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type AdminUpdateBuyerError = AdminUpdateBuyerErrors[keyof AdminUpdateBuyerErrors];

export type AdminUpdateBuyerResponses = {
    /**
     * Done.
     */
    200: AdminBuyer;
};

export type AdminUpdateBuyerResponse = AdminUpdateBuyerResponses[keyof AdminUpdateBuyerResponses];

export type AdminListAddressesData = {
    body?: never;
    path?: never;
    query?: {
        company_id?: string;
        limit?: number;
        cursor?: string;
    };
    url: '/v1/admin/addresses';
};

export type AdminListAddressesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type AdminListAddressesError = AdminListAddressesErrors[keyof AdminListAddressesErrors];

export type AdminListAddressesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<Address>;
        next_cursor: string | null;
    };
};

export type AdminListAddressesResponse = AdminListAddressesResponses[keyof AdminListAddressesResponses];

export type AdminCreateAddressData = {
    body: AddressDraft & {
        company_id: string;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/addresses';
};

export type AdminCreateAddressErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type AdminCreateAddressError = AdminCreateAddressErrors[keyof AdminCreateAddressErrors];

export type AdminCreateAddressResponses = {
    /**
     * Done.
     */
    201: Address;
};

export type AdminCreateAddressResponse = AdminCreateAddressResponses[keyof AdminCreateAddressResponses];

export type AdminListCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        external_id?: string;
        updated_since?: string;
        q?: string;
    };
    url: '/v1/admin/categories';
};

export type AdminListCategoriesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type AdminListCategoriesError = AdminListCategoriesErrors[keyof AdminListCategoriesErrors];

export type AdminListCategoriesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<AdminCategory>;
        next_cursor: string | null;
    };
};

export type AdminListCategoriesResponse = AdminListCategoriesResponses[keyof AdminListCategoriesResponses];

export type BulkUpsertCategoriesData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<CategoryBulkRow>;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/categories/bulk';
};

export type BulkUpsertCategoriesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type BulkUpsertCategoriesError = BulkUpsertCategoriesErrors[keyof BulkUpsertCategoriesErrors];

export type BulkUpsertCategoriesResponses = {
    /**
     * Done.
     */
    200: BulkResult;
};

export type BulkUpsertCategoriesResponse = BulkUpsertCategoriesResponses[keyof BulkUpsertCategoriesResponses];

export type AdminListProductsData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        external_id?: string;
        updated_since?: string;
        q?: string;
    };
    url: '/v1/admin/products';
};

export type AdminListProductsErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type AdminListProductsError = AdminListProductsErrors[keyof AdminListProductsErrors];

export type AdminListProductsResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<AdminProduct>;
        next_cursor: string | null;
    };
};

export type AdminListProductsResponse = AdminListProductsResponses[keyof AdminListProductsResponses];

export type AdminGetProductData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/products/{id}';
};

export type AdminGetProductErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type AdminGetProductError = AdminGetProductErrors[keyof AdminGetProductErrors];

export type AdminGetProductResponses = {
    /**
     * Done.
     */
    200: AdminProduct;
};

export type AdminGetProductResponse = AdminGetProductResponses[keyof AdminGetProductResponses];

export type AdminUpdateProductData = {
    body: {
        sku?: string;
        name?: string;
        description?: string | null;
        category_external_id?: string | null;
        image_url?: string | null;
        unit?: string;
        tax_category?: string;
        minimum_quantity?: string;
        quantity_multiple?: string;
        maximum_quantity?: string | null;
        backorder?: boolean;
        status?: 'active' | 'inactive';
    };
    headers?: {
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/products/{id}';
};

export type AdminUpdateProductErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * version_conflict
     */
    412: Problem & {
        code: 'version_conflict';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type AdminUpdateProductError = AdminUpdateProductErrors[keyof AdminUpdateProductErrors];

export type AdminUpdateProductResponses = {
    /**
     * Done.
     */
    200: AdminProduct;
};

export type AdminUpdateProductResponse = AdminUpdateProductResponses[keyof AdminUpdateProductResponses];

export type BulkUpsertProductsData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<ProductBulkRow>;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/products/bulk';
};

export type BulkUpsertProductsErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type BulkUpsertProductsError = BulkUpsertProductsErrors[keyof BulkUpsertProductsErrors];

export type BulkUpsertProductsResponses = {
    /**
     * Done.
     */
    200: BulkResult;
};

export type BulkUpsertProductsResponse = BulkUpsertProductsResponses[keyof BulkUpsertProductsResponses];

export type ListWarehousesData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        external_id?: string;
        updated_since?: string;
        q?: string;
    };
    url: '/v1/admin/warehouses';
};

export type ListWarehousesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListWarehousesError = ListWarehousesErrors[keyof ListWarehousesErrors];

export type ListWarehousesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<Warehouse>;
        next_cursor: string | null;
    };
};

export type ListWarehousesResponse = ListWarehousesResponses[keyof ListWarehousesResponses];

export type CreateWarehouseData = {
    body: {
        external_id?: string;
        name: string;
        country?: string | null;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/warehouses';
};

export type CreateWarehouseErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type CreateWarehouseError = CreateWarehouseErrors[keyof CreateWarehouseErrors];

export type CreateWarehouseResponses = {
    /**
     * Done.
     */
    201: Warehouse;
};

export type CreateWarehouseResponse = CreateWarehouseResponses[keyof CreateWarehouseResponses];

export type UpdateWarehouseData = {
    body: {
        name?: string;
        country?: string | null;
        status?: 'active' | 'inactive';
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/warehouses/{id}';
};

export type UpdateWarehouseErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type UpdateWarehouseError = UpdateWarehouseErrors[keyof UpdateWarehouseErrors];

export type UpdateWarehouseResponses = {
    /**
     * Done.
     */
    200: Warehouse;
};

export type UpdateWarehouseResponse = UpdateWarehouseResponses[keyof UpdateWarehouseResponses];

export type ListStockData = {
    body?: never;
    path?: never;
    query?: {
        product_id?: string;
        warehouse_id?: string;
        limit?: number;
        cursor?: string;
    };
    url: '/v1/admin/stock';
};

export type ListStockErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListStockError = ListStockErrors[keyof ListStockErrors];

export type ListStockResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<StockLevel>;
        next_cursor: string | null;
    };
};

export type ListStockResponse = ListStockResponses[keyof ListStockResponses];

export type BulkSetStockData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<StockBulkRow>;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/stock/bulk';
};

export type BulkSetStockErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type BulkSetStockError = BulkSetStockErrors[keyof BulkSetStockErrors];

export type BulkSetStockResponses = {
    /**
     * Done.
     */
    200: BulkResult;
};

export type BulkSetStockResponse = BulkSetStockResponses[keyof BulkSetStockResponses];

export type ListPriceListsData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        external_id?: string;
        updated_since?: string;
        q?: string;
    };
    url: '/v1/admin/price-lists';
};

export type ListPriceListsErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListPriceListsError = ListPriceListsErrors[keyof ListPriceListsErrors];

export type ListPriceListsResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<PriceList>;
        next_cursor: string | null;
    };
};

export type ListPriceListsResponse = ListPriceListsResponses[keyof ListPriceListsResponses];

export type CreatePriceListData = {
    body: {
        external_id?: string;
        name: string;
        currency: string;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/price-lists';
};

export type CreatePriceListErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * already_exists
     */
    409: Problem & {
        code: 'already_exists';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type CreatePriceListError = CreatePriceListErrors[keyof CreatePriceListErrors];

export type CreatePriceListResponses = {
    /**
     * Done.
     */
    201: PriceList;
};

export type CreatePriceListResponse = CreatePriceListResponses[keyof CreatePriceListResponses];

export type GetPriceListData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/price-lists/{id}';
};

export type GetPriceListErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type GetPriceListError = GetPriceListErrors[keyof GetPriceListErrors];

export type GetPriceListResponses = {
    /**
     * Done.
     */
    200: PriceList;
};

export type GetPriceListResponse = GetPriceListResponses[keyof GetPriceListResponses];

export type UpdatePriceListData = {
    body: {
        name?: string;
        status?: 'active' | 'inactive';
    };
    headers?: {
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/price-lists/{id}';
};

export type UpdatePriceListErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * version_conflict
     */
    412: Problem & {
        code: 'version_conflict';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type UpdatePriceListError = UpdatePriceListErrors[keyof UpdatePriceListErrors];

export type UpdatePriceListResponses = {
    /**
     * Done.
     */
    200: PriceList;
};

export type UpdatePriceListResponse = UpdatePriceListResponses[keyof UpdatePriceListResponses];

export type ListPriceEntriesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
    };
    url: '/v1/admin/price-lists/{id}/entries';
};

export type ListPriceEntriesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type ListPriceEntriesError = ListPriceEntriesErrors[keyof ListPriceEntriesErrors];

export type ListPriceEntriesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<PriceEntry>;
        next_cursor: string | null;
    };
};

export type ListPriceEntriesResponse = ListPriceEntriesResponses[keyof ListPriceEntriesResponses];

export type BulkUpsertPriceEntriesData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<PriceEntryBulkRow>;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/price-lists/{id}/entries/bulk';
};

export type BulkUpsertPriceEntriesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type BulkUpsertPriceEntriesError = BulkUpsertPriceEntriesErrors[keyof BulkUpsertPriceEntriesErrors];

export type BulkUpsertPriceEntriesResponses = {
    /**
     * Done.
     */
    200: BulkResult;
};

export type BulkUpsertPriceEntriesResponse = BulkUpsertPriceEntriesResponses[keyof BulkUpsertPriceEntriesResponses];

export type ListTaxCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
    };
    url: '/v1/admin/tax-categories';
};

export type ListTaxCategoriesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListTaxCategoriesError = ListTaxCategoriesErrors[keyof ListTaxCategoriesErrors];

export type ListTaxCategoriesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<TaxCategory>;
        next_cursor: string | null;
    };
};

export type ListTaxCategoriesResponse = ListTaxCategoriesResponses[keyof ListTaxCategoriesResponses];

export type PutTaxCategoryData = {
    body: {
        name: string;
        rate: string;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/v1/admin/tax-categories/{code}';
};

export type PutTaxCategoryErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type PutTaxCategoryError = PutTaxCategoryErrors[keyof PutTaxCategoryErrors];

export type PutTaxCategoryResponses = {
    /**
     * Done.
     */
    200: TaxCategory;
};

export type PutTaxCategoryResponse = PutTaxCategoryResponses[keyof PutTaxCategoryResponses];

export type AdminListContractsData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        external_id?: string;
        updated_since?: string;
        q?: string;
        company_id?: string;
    };
    url: '/v1/admin/contracts';
};

export type AdminListContractsErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type AdminListContractsError = AdminListContractsErrors[keyof AdminListContractsErrors];

export type AdminListContractsResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<AdminContract>;
        next_cursor: string | null;
    };
};

export type AdminListContractsResponse = AdminListContractsResponses[keyof AdminListContractsResponses];

export type CreateContractData = {
    body: {
        external_id?: string;
        company_id: string;
        price_list_id: string;
        name: string;
        payment_terms: PaymentTerms;
        delivery_terms?: string | null;
        tax_treatment?: 'standard' | 'exempt' | 'reverse_charge';
        minimum_order?: Money | null;
        valid_from?: string | null;
        valid_until?: string | null;
        is_default?: boolean;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/contracts';
};

export type CreateContractErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type CreateContractError = CreateContractErrors[keyof CreateContractErrors];

export type CreateContractResponses = {
    /**
     * Done.
     */
    201: AdminContract;
};

export type CreateContractResponse = CreateContractResponses[keyof CreateContractResponses];

export type AdminGetContractData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/contracts/{id}';
};

export type AdminGetContractErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type AdminGetContractError = AdminGetContractErrors[keyof AdminGetContractErrors];

export type AdminGetContractResponses = {
    /**
     * Done.
     */
    200: AdminContract;
};

export type AdminGetContractResponse = AdminGetContractResponses[keyof AdminGetContractResponses];

export type UpdateContractData = {
    body: {
        external_id?: string;
        company_id?: string;
        price_list_id?: string;
        name?: string;
        payment_terms?: PaymentTerms;
        delivery_terms?: string | null;
        tax_treatment?: 'standard' | 'exempt' | 'reverse_charge';
        minimum_order?: Money | null;
        valid_from?: string | null;
        valid_until?: string | null;
        is_default?: boolean;
    };
    headers?: {
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/contracts/{id}';
};

export type UpdateContractErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * version_conflict
     */
    412: Problem & {
        code: 'version_conflict';
    };
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type UpdateContractError = UpdateContractErrors[keyof UpdateContractErrors];

export type UpdateContractResponses = {
    /**
     * Done.
     */
    200: AdminContract;
};

export type UpdateContractResponse = UpdateContractResponses[keyof UpdateContractResponses];

export type AdminListOrdersData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        external_id?: string;
        updated_since?: string;
        q?: string;
        acceptance?: 'submitted' | 'accepted' | 'rejected';
        company_id?: string;
    };
    url: '/v1/admin/orders';
};

export type AdminListOrdersErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type AdminListOrdersError = AdminListOrdersErrors[keyof AdminListOrdersErrors];

export type AdminListOrdersResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<OrderSummary>;
        next_cursor: string | null;
    };
};

export type AdminListOrdersResponse = AdminListOrdersResponses[keyof AdminListOrdersResponses];

export type AdminGetOrderData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/orders/{id}';
};

export type AdminGetOrderErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
};

export type AdminGetOrderError = AdminGetOrderErrors[keyof AdminGetOrderErrors];

export type AdminGetOrderResponses = {
    /**
     * Done.
     */
    200: Order;
};

export type AdminGetOrderResponse = AdminGetOrderResponses[keyof AdminGetOrderResponses];

export type AcceptOrderData = {
    body: {
        promised_date: string;
        note?: string;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/orders/{id}/accept';
};

export type AcceptOrderErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * already_accepted, already_rejected
     */
    409: (Problem & {
        code: 'already_accepted';
    }) | (Problem & {
        code: 'already_rejected';
    });
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type AcceptOrderError = AcceptOrderErrors[keyof AcceptOrderErrors];

export type AcceptOrderResponses = {
    /**
     * Done.
     */
    200: Order;
};

export type AcceptOrderResponse = AcceptOrderResponses[keyof AcceptOrderResponses];

export type RejectOrderData = {
    body: {
        reason: string;
    };
    headers?: {
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/admin/orders/{id}/reject';
};

export type RejectOrderErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * not_found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * already_accepted, already_rejected
     */
    409: (Problem & {
        code: 'already_accepted';
    }) | (Problem & {
        code: 'already_rejected';
    });
    /**
     * invalid_input
     */
    422: Problem & {
        code: 'invalid_input';
    };
};

export type RejectOrderError = RejectOrderErrors[keyof RejectOrderErrors];

export type RejectOrderResponses = {
    /**
     * Done.
     */
    200: Order;
};

export type RejectOrderResponse = RejectOrderResponses[keyof RejectOrderResponses];

export type ListEventsData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
    };
    url: '/v1/admin/events';
};

export type ListEventsErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListEventsError = ListEventsErrors[keyof ListEventsErrors];

export type ListEventsResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<Event>;
        next_cursor: string | null;
    };
};

export type ListEventsResponse = ListEventsResponses[keyof ListEventsResponses];

export type ListAuditEntriesData = {
    body?: never;
    path?: never;
    query?: {
        record_id?: string;
        limit?: number;
        cursor?: string;
    };
    url: '/v1/admin/audit';
};

export type ListAuditEntriesErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListAuditEntriesError = ListAuditEntriesErrors[keyof ListAuditEntriesErrors];

export type ListAuditEntriesResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<AuditEntry>;
        next_cursor: string | null;
    };
};

export type ListAuditEntriesResponse = ListAuditEntriesResponses[keyof ListAuditEntriesResponses];

export type ListEmailsData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
    };
    url: '/v1/admin/emails';
};

export type ListEmailsErrors = {
    /**
     * unauthenticated
     */
    401: Problem & {
        code: 'unauthenticated';
    };
};

export type ListEmailsError = ListEmailsErrors[keyof ListEmailsErrors];

export type ListEmailsResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<Email>;
        next_cursor: string | null;
    };
};

export type ListEmailsResponse = ListEmailsResponses[keyof ListEmailsResponses];

export type OnOrderSubmittedEventWebhookPayload = OrderSubmittedEvent;

export type OnOrderSubmittedEventWebhookRequest = {
    body: OnOrderSubmittedEventWebhookPayload;
    key: 'order.submitted';
    path?: never;
    query?: never;
};

export type OnOrderAcceptedEventWebhookPayload = OrderAcceptedEvent;

export type OnOrderAcceptedEventWebhookRequest = {
    body: OnOrderAcceptedEventWebhookPayload;
    key: 'order.accepted';
    path?: never;
    query?: never;
};

export type OnOrderRejectedEventWebhookPayload = OrderRejectedEvent;

export type OnOrderRejectedEventWebhookRequest = {
    body: OnOrderRejectedEventWebhookPayload;
    key: 'order.rejected';
    path?: never;
    query?: never;
};

export type OnCompanyConnectedEventWebhookPayload = CompanyConnectedEvent;

export type OnCompanyConnectedEventWebhookRequest = {
    body: OnCompanyConnectedEventWebhookPayload;
    key: 'company.connected';
    path?: never;
    query?: never;
};

export type OnCompanySuspendedEventWebhookPayload = CompanySuspendedEvent;

export type OnCompanySuspendedEventWebhookRequest = {
    body: OnCompanySuspendedEventWebhookPayload;
    key: 'company.suspended';
    path?: never;
    query?: never;
};

export type OnCompanyResumedEventWebhookPayload = CompanyResumedEvent;

export type OnCompanyResumedEventWebhookRequest = {
    body: OnCompanyResumedEventWebhookPayload;
    key: 'company.resumed';
    path?: never;
    query?: never;
};
