/** Generated from our OpenAPI document by `npm run api`: not to be edited. */
export interface paths {
  '/identity/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** identity.customers: a page of rows */
    get: operations['identity.customers'];
    put?: never;
    /** identity.customer.register */
    post: operations['identity.customer.register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/customers/{id}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.customer.correct */
    post: operations['identity.customer.correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/customers/{id}/link-identifier': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.customer.link-identifier */
    post: operations['identity.customer.link-identifier'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/customers/{id}/unlink-identifier': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.customer.unlink-identifier */
    post: operations['identity.customer.unlink-identifier'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/customers/{id}/relate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.customer.relate */
    post: operations['identity.customer.relate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/customers/{id}/unrelate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.customer.unrelate */
    post: operations['identity.customer.unrelate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/customers/{id}/name-owner': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.customer.name-owner */
    post: operations['identity.customer.name-owner'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** identity.staff: a page of rows */
    get: operations['identity.staff'];
    put?: never;
    /** identity.staff.join */
    post: operations['identity.staff.join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/staff/{id}/move-to-team': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.staff.move-to-team */
    post: operations['identity.staff.move-to-team'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/staff/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.staff.leave */
    post: operations['identity.staff.leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** identity.teams: a page of rows */
    get: operations['identity.teams'];
    put?: never;
    /** identity.team.form */
    post: operations['identity.team.form'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/teams/{id}/rename': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.team.rename */
    post: operations['identity.team.rename'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/teams/{id}/entrust': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** identity.team.entrust */
    post: operations['identity.team.entrust'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/customers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** identity.customers: one row */
    get: operations['identity.customers.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/customers/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * identity.customers: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['identity.customers.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/identifiers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** identity.identifiers: a page of rows */
    get: operations['identity.identifiers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/identifiers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** identity.identifiers: one row */
    get: operations['identity.identifiers.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/identifiers/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * identity.identifiers: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['identity.identifiers.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/staff/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** identity.staff: one row */
    get: operations['identity.staff.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/staff/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * identity.staff: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['identity.staff.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/teams/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** identity.teams: one row */
    get: operations['identity.teams.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/identity/teams/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * identity.teams: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['identity.teams.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.products: a page of rows */
    get: operations['sales.products'];
    put?: never;
    /** sales.product.list */
    post: operations['sales.product.list'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/products/{id}/reprice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.product.reprice */
    post: operations['sales.product.reprice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/products/{id}/discontinue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.product.discontinue */
    post: operations['sales.product.discontinue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/price-lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.priceLists: a page of rows */
    get: operations['sales.priceLists'];
    put?: never;
    /** sales.priceList.publish */
    post: operations['sales.priceList.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/price-lists/{id}/set-price': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.priceList.set-price */
    post: operations['sales.priceList.set-price'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/price-lists/{id}/remove-price': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.priceList.remove-price */
    post: operations['sales.priceList.remove-price'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/price-lists/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.priceList.withdraw */
    post: operations['sales.priceList.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.opportunities: a page of rows */
    get: operations['sales.opportunities'];
    put?: never;
    /** sales.opportunity.open */
    post: operations['sales.opportunity.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities/{id}/name-customer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.opportunity.name-customer */
    post: operations['sales.opportunity.name-customer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.opportunity.assign */
    post: operations['sales.opportunity.assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities/{id}/advance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.opportunity.advance */
    post: operations['sales.opportunity.advance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities/{id}/revalue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.opportunity.revalue */
    post: operations['sales.opportunity.revalue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities/{id}/win': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.opportunity.win */
    post: operations['sales.opportunity.win'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities/{id}/lose': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.opportunity.lose */
    post: operations['sales.opportunity.lose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.opportunity.reopen */
    post: operations['sales.opportunity.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/quotes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.quotes: a page of rows */
    get: operations['sales.quotes'];
    put?: never;
    /** sales.quote.draft */
    post: operations['sales.quote.draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/quotes/{id}/revise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.quote.revise */
    post: operations['sales.quote.revise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/quotes/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.quote.send */
    post: operations['sales.quote.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/quotes/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.quote.accept */
    post: operations['sales.quote.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/quotes/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.quote.decline */
    post: operations['sales.quote.decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/quotes/{id}/expire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.quote.expire */
    post: operations['sales.quote.expire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.orders: a page of rows */
    get: operations['sales.orders'];
    put?: never;
    /** sales.order.place */
    post: operations['sales.order.place'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/orders/{id}/credit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.order.credit */
    post: operations['sales.order.credit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/orders/{id}/deliver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.order.deliver */
    post: operations['sales.order.deliver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/orders/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.order.return */
    post: operations['sales.order.return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/orders/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.order.cancel */
    post: operations['sales.order.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.tasks: a page of rows */
    get: operations['sales.tasks'];
    put?: never;
    /** sales.task.open */
    post: operations['sales.task.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/tasks/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.task.assign */
    post: operations['sales.task.assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/tasks/{id}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.task.complete */
    post: operations['sales.task.complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/tasks/{id}/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.task.drop */
    post: operations['sales.task.drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/tasks/{id}/fall-overdue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sales.task.fall-overdue */
    post: operations['sales.task.fall-overdue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/products/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.products: one row */
    get: operations['sales.products.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/products/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.products: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.products.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/price-lists/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.priceLists: one row */
    get: operations['sales.priceLists.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/price-lists/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.priceLists: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.priceLists.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/prices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.prices: a page of rows */
    get: operations['sales.prices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/prices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.prices: one row */
    get: operations['sales.prices.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/prices/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.prices: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.prices.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.opportunities: one row */
    get: operations['sales.opportunities.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/opportunities/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.opportunities: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.opportunities.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/pipeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.pipeline: a page of rows */
    get: operations['sales.pipeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/pipeline/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.pipeline: one row */
    get: operations['sales.pipeline.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/pipeline/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.pipeline: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.pipeline.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/quotes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.quotes: one row */
    get: operations['sales.quotes.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/quotes/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.quotes: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.quotes.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/orders/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.orders: one row */
    get: operations['sales.orders.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/orders/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.orders: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.orders.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/baskets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.baskets: a page of rows */
    get: operations['sales.baskets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/baskets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.baskets: one row */
    get: operations['sales.baskets.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/baskets/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.baskets: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.baskets.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.tasks: one row */
    get: operations['sales.tasks.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/tasks/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.tasks: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.tasks.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.accounts: a page of rows */
    get: operations['sales.accounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** sales.accounts: one row */
    get: operations['sales.accounts.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sales/accounts/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * sales.accounts: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['sales.accounts.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.contacts: a page of rows */
    get: operations['marketing.contacts'];
    put?: never;
    /** marketing.contact.grant-consent */
    post: operations['marketing.contact.grant-consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/withdraw-consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.withdraw-consent */
    post: operations['marketing.contact.withdraw-consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/withdraw-address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.withdraw-address */
    post: operations['marketing.contact.withdraw-address'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/restore-address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.restore-address */
    post: operations['marketing.contact.restore-address'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.pause */
    post: operations['marketing.contact.pause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.resume */
    post: operations['marketing.contact.resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/enter-segment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.enter-segment */
    post: operations['marketing.contact.enter-segment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/leave-segment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.leave-segment */
    post: operations['marketing.contact.leave-segment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/touch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.touch */
    post: operations['marketing.contact.touch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/record-response': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.record-response */
    post: operations['marketing.contact.record-response'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/record-bounce': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.record-bounce */
    post: operations['marketing.contact.record-bounce'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/attribute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.attribute */
    post: operations['marketing.contact.attribute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/undo-conversion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.contact.undo-conversion */
    post: operations['marketing.contact.undo-conversion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/segments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.segments: a page of rows */
    get: operations['marketing.segments'];
    put?: never;
    /** marketing.segment.define */
    post: operations['marketing.segment.define'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/segments/{id}/redefine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.segment.redefine */
    post: operations['marketing.segment.redefine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/segments/{id}/rename': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.segment.rename */
    post: operations['marketing.segment.rename'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/segments/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.segment.retire */
    post: operations['marketing.segment.retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.campaigns: a page of rows */
    get: operations['marketing.campaigns'];
    put?: never;
    /** marketing.campaign.plan */
    post: operations['marketing.campaign.plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/campaigns/{id}/launch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.campaign.launch */
    post: operations['marketing.campaign.launch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/campaigns/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.campaign.close */
    post: operations['marketing.campaign.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/campaigns/{id}/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.campaign.drop */
    post: operations['marketing.campaign.drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/promotion-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.promotionCodes: a page of rows */
    get: operations['marketing.promotionCodes'];
    put?: never;
    /** marketing.promotionCode.issue */
    post: operations['marketing.promotionCode.issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/promotion-codes/{id}/redeem': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.promotionCode.redeem */
    post: operations['marketing.promotionCode.redeem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/promotion-codes/{id}/expire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.promotionCode.expire */
    post: operations['marketing.promotionCode.expire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/promotion-codes/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** marketing.promotionCode.revoke */
    post: operations['marketing.promotionCode.revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.contacts: one row */
    get: operations['marketing.contacts.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/contacts/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * marketing.contacts: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['marketing.contacts.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/profiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.profiles: a page of rows */
    get: operations['marketing.profiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/profiles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.profiles: one row */
    get: operations['marketing.profiles.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/profiles/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * marketing.profiles: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['marketing.profiles.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/segments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.segments: one row */
    get: operations['marketing.segments.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/segments/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * marketing.segments: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['marketing.segments.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.members: a page of rows */
    get: operations['marketing.members'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/members/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.members: one row */
    get: operations['marketing.members.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/members/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * marketing.members: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['marketing.members.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/campaigns/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.campaigns: one row */
    get: operations['marketing.campaigns.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/campaigns/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * marketing.campaigns: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['marketing.campaigns.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/promotion-codes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** marketing.promotionCodes: one row */
    get: operations['marketing.promotionCodes.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/marketing/promotion-codes/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * marketing.promotionCodes: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['marketing.promotionCodes.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.cases: a page of rows */
    get: operations['service.cases'];
    put?: never;
    /** service.case.open */
    post: operations['service.case.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/route': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.route */
    post: operations['service.case.route'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/fail-routing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.fail-routing */
    post: operations['service.case.fail-routing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.reply */
    post: operations['service.case.reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/wait': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.wait */
    post: operations['service.case.wait'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/end-waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.end-waiting */
    post: operations['service.case.end-waiting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/prioritise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.prioritise */
    post: operations['service.case.prioritise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/note': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.note */
    post: operations['service.case.note'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.resolve */
    post: operations['service.case.resolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.reopen */
    post: operations['service.case.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.close */
    post: operations['service.case.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/link-duplicate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.link-duplicate */
    post: operations['service.case.link-duplicate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/rate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.rate */
    post: operations['service.case.rate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/breach': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.breach */
    post: operations['service.case.breach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/escalate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.case.escalate */
    post: operations['service.case.escalate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/agents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.agents: a page of rows */
    get: operations['service.agents'];
    put?: never;
    /** service.agent.enlist */
    post: operations['service.agent.enlist'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/agents/{id}/retrain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.agent.retrain */
    post: operations['service.agent.retrain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/agents/{id}/go-away': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.agent.go-away */
    post: operations['service.agent.go-away'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/agents/{id}/come-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.agent.come-back */
    post: operations['service.agent.come-back'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.articles: a page of rows */
    get: operations['service.articles'];
    put?: never;
    /** service.article.draft */
    post: operations['service.article.draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/articles/{id}/revise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.article.revise */
    post: operations['service.article.revise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/articles/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.article.publish */
    post: operations['service.article.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/articles/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** service.article.retire */
    post: operations['service.article.retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.cases: one row */
    get: operations['service.cases.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/cases/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * service.cases: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['service.cases.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.conversations: a page of rows */
    get: operations['service.conversations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/conversations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.conversations: one row */
    get: operations['service.conversations.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/conversations/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * service.conversations: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['service.conversations.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/case-days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.case-days: a page of rows */
    get: operations['service.case-days'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/case-days/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.case-days: one row */
    get: operations['service.case-days.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/case-days/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * service.case-days: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['service.case-days.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/agents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.agents: one row */
    get: operations['service.agents.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/agents/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * service.agents: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['service.agents.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/articles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** service.articles: one row */
    get: operations['service.articles.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service/articles/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * service.articles: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['service.articles.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/lifecycles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** analytics.lifecycle.observe */
    post: operations['analytics.lifecycle.observe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/lifecycles/{id}/lapse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** analytics.lifecycle.lapse */
    post: operations['analytics.lifecycle.lapse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/activities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** analytics.activity.note */
    post: operations['analytics.activity.note'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.customers: a page of rows */
    get: operations['analytics.customers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/customers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.customers: one row */
    get: operations['analytics.customers.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/customers/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * analytics.customers: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['analytics.customers.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.figures: a page of rows */
    get: operations['analytics.figures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/figures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.figures: one row */
    get: operations['analytics.figures.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/figures/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * analytics.figures: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['analytics.figures.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/stages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.stages: a page of rows */
    get: operations['analytics.stages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/stages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.stages: one row */
    get: operations['analytics.stages.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/stages/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * analytics.stages: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['analytics.stages.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/rfm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.rfm: a page of rows */
    get: operations['analytics.rfm'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/rfm/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.rfm: one row */
    get: operations['analytics.rfm.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/rfm/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * analytics.rfm: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['analytics.rfm.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/revenue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.revenue: a page of rows */
    get: operations['analytics.revenue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/revenue/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.revenue: one row */
    get: operations['analytics.revenue.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/revenue/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * analytics.revenue: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['analytics.revenue.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/cohorts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.cohorts: a page of rows */
    get: operations['analytics.cohorts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/cohorts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** analytics.cohorts: one row */
    get: operations['analytics.cohorts.row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/cohorts/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * analytics.cohorts: which events made a row what it is
     * @description The latest first, also of a row that was dropped. Events that changed nothing in it are left out.
     */
    get: operations['analytics.cohorts.why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/mappings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The mappings that there are, and the files that they want.
     * @description Permission: `imports.read`
     */
    get: operations['imports.mappings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Imports, the latest first.
     * @description Permission: `imports.read`
     */
    get: operations['imports.list'];
    put?: never;
    /**
     * Begins an import with its first file, which is the body as it is; at most 200 MiB, and .gz will do.
     * @description Permission: `imports.run`
     */
    post: operations['imports.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far an import is, and what came of it.
     * @description Permission: `imports.read`
     */
    get: operations['imports.one'];
    put?: never;
    post?: never;
    /**
     * Removes its files. The rest of one that was cut off is given up.
     * @description Permission: `imports.run`
     */
    delete: operations['imports.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/files/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * One more file, or another one in place of it.
     * @description Permission: `imports.run`
     */
    put: operations['imports.add-file'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Chooses which column is which field.
     * @description Permission: `imports.run`
     */
    put: operations['imports.choose-columns'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Columns, the first rows, and the commands that these lead to.
     * @description Permission: `imports.read`
     */
    get: operations['imports.preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reads all of it and checks each command; nothing is sent.
     * @description Permission: `imports.run`
     */
    post: operations['imports.check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Carries out what was checked, in the name of the caller.
     * @description Permission: `imports.run`
     */
    post: operations['imports.run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stops a check or a run. What was done stays done.
     * @description Permission: `imports.run`
     */
    post: operations['imports.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/problems.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All there is to say of single rows, as a CSV file: kind, file, row, column, reason, raw.
     * @description Permission: `imports.read`
     */
    get: operations['imports.problems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/commands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['commands'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tokens'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['sign-in'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Views with version, position and lag.
     * @description Permission: `ops.views`
     */
    get: operations['get /ops/views'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/views/{id}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Compares a view with its history; lines of progress, last the result.
     * @description Permission: `ops.views.verify`
     */
    post: operations['post /ops/views/{id}/verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/views/{id}/rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Builds a view anew and switches; lines of progress, last the result.
     * @description Permission: `ops.views.rebuild`
     */
    post: operations['post /ops/views/{id}/rebuild'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/consumers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Policies, processes and views with how far they have come.
     * @description Permission: `ops.consumers`
     */
    get: operations['get /ops/consumers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/parked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Events that could not be handled, and those behind them.
     * @description Permission: `ops.parked`
     */
    get: operations['get /ops/parked'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/discarded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was discarded, by whom and why.
     * @description Permission: `ops.parked`
     */
    get: operations['get /ops/discarded'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/foreign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Messages on the topics that are none of ours.
     * @description Permission: `ops.foreign`
     */
    get: operations['get /ops/foreign'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/parked/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Handles what is parked once more.
     * @description Permission: `ops.parked.replay`
     */
    post: operations['post /ops/parked/replay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/parked/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Goes on without an event, with a reason.
     * @description Permission: `ops.parked.discard`
     */
    post: operations['post /ops/parked/discard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ops/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far the history has been told whose timers are held.
     * @description Permission: `ops.history`
     */
    get: operations['get /ops/history'];
    put?: never;
    /**
     * History has come to a date: fires the timers that it passed, holds the others.
     * @description Permission: `ops.history`
     */
    post: operations['post /ops/history'];
    /**
     * The history is told: fires all of its timers that are due.
     * @description Permission: `ops.history`
     */
    delete: operations['delete /ops/history'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Metrics in the text format of Prometheus.
     * @description Permission: `ops.metrics`
     */
    get: operations['get /metrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @example {
     *       "kind": "person",
     *       "name": "name",
     *       "source": "source",
     *       "email": "ada@example.org",
     *       "phone": "phone",
     *       "country": "country",
     *       "sector": "sector",
     *       "employees": 1,
     *       "yearEstablished": 1000,
     *       "revenue": 1
     *     }
     */
    'identity.customer.register': {
      /** Format: uuid */
      id?: string;
      /** @enum {unknown} */
      kind: 'person' | 'organisation';
      name: string;
      source: string;
      /** Format: email */
      email?: string;
      phone?: string;
      country?: string;
      sector?: string;
      employees?: number;
      yearEstablished?: number;
      revenue?: number;
    };
    /**
     * @example {
     *       "name": "name",
     *       "cleared": [
     *         "email"
     *       ],
     *       "reason": "reason",
     *       "email": "ada@example.org",
     *       "phone": "phone",
     *       "country": "country",
     *       "sector": "sector",
     *       "employees": 1,
     *       "yearEstablished": 1000,
     *       "revenue": 1
     *     }
     */
    'identity.customer.correct': {
      name?: string;
      cleared?: ('email' | 'phone' | 'country' | 'sector' | 'employees' | 'yearEstablished' | 'revenue')[];
      reason: string;
      /** Format: email */
      email?: string;
      phone?: string;
      country?: string;
      sector?: string;
      employees?: number;
      yearEstablished?: number;
      revenue?: number;
    };
    /**
     * @example {
     *       "scheme": "email",
     *       "value": "value"
     *     }
     */
    'identity.customer.link-identifier': {
      /** @enum {unknown} */
      scheme: 'email' | 'phone' | 'loyalty' | 'external';
      value: string;
    };
    /**
     * @example {
     *       "scheme": "email",
     *       "value": "value"
     *     }
     */
    'identity.customer.unlink-identifier': {
      /** @enum {unknown} */
      scheme: 'email' | 'phone' | 'loyalty' | 'external';
      value: string;
    };
    /**
     * @example {
     *       "kind": "subsidiary-of",
     *       "to": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'identity.customer.relate': {
      /** @enum {unknown} */
      kind: 'subsidiary-of' | 'works-for' | 'buys-for' | 'referred-by';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      to: string;
    };
    /**
     * @example {
     *       "kind": "subsidiary-of",
     *       "to": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'identity.customer.unrelate': {
      /** @enum {unknown} */
      kind: 'subsidiary-of' | 'works-for' | 'buys-for' | 'referred-by';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      to: string;
    };
    /**
     * @example {
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'identity.customer.name-owner': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "email": "ada@example.org",
     *       "teamId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'identity.staff.join': {
      /** Format: uuid */
      id?: string;
      name: string;
      /** Format: email */
      email?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      teamId?: string;
    };
    /**
     * @example {
     *       "teamId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'identity.staff.move-to-team': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      teamId: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'identity.staff.leave': {
      reason?: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "region": "region",
     *       "managerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'identity.team.form': {
      /** Format: uuid */
      id?: string;
      name: string;
      region?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      managerId?: string;
    };
    /**
     * @example {
     *       "name": "name"
     *     }
     */
    'identity.team.rename': {
      name: string;
    };
    /**
     * @example {
     *       "managerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'identity.team.entrust': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      managerId: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "registeredAt": "2030-01-02T03:04:05.000Z",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "parentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "relations": [
     *         {
     *           "kind": "subsidiary-of",
     *           "to": "0190a5b4-7c1e-7f00-8000-000000000001"
     *         }
     *       ],
     *       "identifiers": [
     *         {
     *           "scheme": "email",
     *           "value": "value"
     *         }
     *       ],
     *       "email": "ada@example.org",
     *       "phone": "phone",
     *       "country": "country",
     *       "sector": "sector",
     *       "employees": 1,
     *       "yearEstablished": 1000,
     *       "revenue": 1,
     *       "kind": "person",
     *       "name": "name",
     *       "source": "source"
     *     }
     */
    'view.identity.customers': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** Format: date-time */
      registeredAt: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      parentId?: string;
      relations: {
        /** @enum {unknown} */
        kind: 'subsidiary-of' | 'works-for' | 'buys-for' | 'referred-by';
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        to: string;
      }[];
      identifiers: {
        /** @enum {unknown} */
        scheme: 'email' | 'phone' | 'loyalty' | 'external';
        value: string;
      }[];
      /** Format: email */
      email?: string;
      phone?: string;
      country?: string;
      sector?: string;
      employees?: number;
      yearEstablished?: number;
      revenue?: number;
      /** @enum {unknown} */
      kind: 'person' | 'organisation';
      name: string;
      source: string;
    };
    /**
     * @example {
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "claimedBy": [
     *         "0190a5b4-7c1e-7f00-8000-000000000001"
     *       ],
     *       "scheme": "email",
     *       "value": "value"
     *     }
     */
    'view.identity.identifiers': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
      claimedBy: string[];
      /** @enum {unknown} */
      scheme: 'email' | 'phone' | 'loyalty' | 'external';
      value: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "working": true,
     *       "joinedAt": "2030-01-02T03:04:05.000Z",
     *       "leftAt": "2030-01-02T03:04:05.000Z",
     *       "name": "name",
     *       "email": "ada@example.org",
     *       "teamId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'view.identity.staff': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      working: boolean;
      /** Format: date-time */
      joinedAt: string;
      /** Format: date-time */
      leftAt?: string;
      name: string;
      /** Format: email */
      email?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      teamId?: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "name": "name",
     *       "region": "region",
     *       "managerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'view.identity.teams': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      name: string;
      region?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      managerId?: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "series": "series",
     *       "listPrice": 1
     *     }
     */
    'sales.product.list': {
      /** Format: uuid */
      id?: string;
      name: string;
      series?: string;
      listPrice: number;
    };
    /**
     * @example {
     *       "listPrice": 1
     *     }
     */
    'sales.product.reprice': {
      listPrice: number;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'sales.product.discontinue': {
      reason?: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "validFrom": "2030-01-02",
     *       "validUntil": "2030-01-02"
     *     }
     */
    'sales.priceList.publish': {
      /** Format: uuid */
      id?: string;
      name: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validFrom: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil?: string;
    };
    /**
     * @example {
     *       "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "price": 1
     *     }
     */
    'sales.priceList.set-price': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      productId: string;
      price: number;
    };
    /**
     * @example {
     *       "productId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'sales.priceList.remove-price': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      productId: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'sales.priceList.withdraw': {
      reason: string;
    };
    /**
     * @example {
     *       "stage": "stage",
     *       "title": "title",
     *       "amount": 1,
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "expectedCloseOn": "2030-01-02",
     *       "reference": "reference"
     *     }
     */
    'sales.opportunity.open': {
      /** Format: uuid */
      id?: string;
      stage?: string;
      title: string;
      amount?: number;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      productId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      expectedCloseOn?: string;
      reference?: string;
    };
    /**
     * @example {
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'sales.opportunity.name-customer': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
    };
    /**
     * @example {
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'sales.opportunity.assign': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId: string;
    };
    /**
     * @example {
     *       "to": "to"
     *     }
     */
    'sales.opportunity.advance': {
      to: string;
    };
    /**
     * @example {
     *       "amount": 1
     *     }
     */
    'sales.opportunity.revalue': {
      amount: number;
    };
    /**
     * @example {
     *       "amount": 1
     *     }
     */
    'sales.opportunity.win': {
      amount?: number;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'sales.opportunity.lose': {
      reason: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'sales.opportunity.reopen': {
      reason: string;
    };
    /**
     * @example {
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "opportunityId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "lines": [
     *         {
     *           "quantity": 1,
     *           "price": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description"
     *         }
     *       ],
     *       "validUntil": "2030-01-02"
     *     }
     */
    'sales.quote.draft': {
      /** Format: uuid */
      id?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      opportunityId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      lines: {
        quantity: number;
        price: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
      }[];
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
    };
    /**
     * @example {
     *       "lines": [
     *         {
     *           "quantity": 1,
     *           "price": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description"
     *         }
     *       ],
     *       "validUntil": "2030-01-02"
     *     }
     */
    'sales.quote.revise': {
      lines: {
        quantity: number;
        price: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
      }[];
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
    };
    /** @example {} */
    'sales.quote.send': Record<string, never>;
    /**
     * @example {
     *       "version": 1
     *     }
     */
    'sales.quote.accept': {
      version: number;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'sales.quote.decline': {
      reason: string;
    };
    /**
     * @example {
     *       "version": 1
     *     }
     */
    'sales.quote.expire': {
      version: number;
    };
    /**
     * @example {
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "lines": [
     *         {
     *           "quantity": 1,
     *           "price": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description"
     *         }
     *       ],
     *       "discount": 1,
     *       "channel": "web",
     *       "opportunityId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "quoteId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "promotionCodeId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "reference": "reference"
     *     }
     */
    'sales.order.place': {
      /** Format: uuid */
      id?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      lines: {
        quantity: number;
        price: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
      }[];
      discount?: number;
      /** @enum {unknown} */
      channel?: 'web' | 'shop' | 'phone' | 'sales' | 'other';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      opportunityId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      quoteId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      promotionCodeId?: string;
      reference?: string;
    };
    /**
     * @example {
     *       "kind": "return",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "lines": [
     *         {
     *           "quantity": 1,
     *           "price": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description"
     *         }
     *       ],
     *       "reason": "reason",
     *       "reference": "reference"
     *     }
     */
    'sales.order.credit': {
      /** @enum {unknown} */
      kind: 'return' | 'adjustment';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      lines: {
        quantity: number;
        price: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
      }[];
      reason?: string;
      reference?: string;
    };
    /**
     * @example {
     *       "deliveredOn": "2030-01-02"
     *     }
     */
    'sales.order.deliver': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      deliveredOn?: string;
    };
    /**
     * @example {
     *       "lines": [
     *         {
     *           "line": 1,
     *           "quantity": 1
     *         }
     *       ],
     *       "reason": "reason",
     *       "reference": "reference"
     *     }
     */
    'sales.order.return': {
      lines: {
        line: number;
        quantity: number;
      }[];
      reason: string;
      reference?: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'sales.order.cancel': {
      reason: string;
    };
    /**
     * @example {
     *       "title": "title",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "dueOn": "2030-01-02",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'sales.task.open': {
      /** Format: uuid */
      id?: string;
      title: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      dueOn: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId?: string;
    };
    /**
     * @example {
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'sales.task.assign': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId: string;
    };
    /**
     * @example {
     *       "result": "result"
     *     }
     */
    'sales.task.complete': {
      result?: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'sales.task.drop': {
      reason: string;
    };
    /** @example {} */
    'sales.task.fall-overdue': Record<string, never>;
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "listed",
     *       "name": "name",
     *       "series": "series",
     *       "listPrice": 1
     *     }
     */
    'view.sales.products': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'listed' | 'discontinued';
      name: string;
      series?: string;
      listPrice: number;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "published",
     *       "publishedAt": "2030-01-02T03:04:05.000Z",
     *       "prices": 1,
     *       "withdrawnBecause": "withdrawnBecause",
     *       "name": "name",
     *       "validFrom": "2030-01-02",
     *       "validUntil": "2030-01-02"
     *     }
     */
    'view.sales.priceLists': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'published' | 'withdrawn';
      /** Format: date-time */
      publishedAt: string;
      prices: number;
      withdrawnBecause?: string;
      name: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validFrom: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil?: string;
    };
    /**
     * @example {
     *       "priceListId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "price": 1,
     *       "since": "2030-01-02T03:04:05.000Z"
     *     }
     */
    'view.sales.prices': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      priceListId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      productId: string;
      price: number;
      /** Format: date-time */
      since: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "open",
     *       "openedAt": "2030-01-02T03:04:05.000Z",
     *       "since": "2030-01-02T03:04:05.000Z",
     *       "wonAmount": 1,
     *       "wonBy": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "closedOn": "2030-01-02",
     *       "lostReason": "lostReason",
     *       "quoteId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "orderId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "title": "title",
     *       "pipelineVersion": 1,
     *       "stage": "stage",
     *       "amount": 1,
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "expectedCloseOn": "2030-01-02",
     *       "reference": "reference"
     *     }
     */
    'view.sales.opportunities': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'open' | 'won' | 'lost';
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      since: string;
      wonAmount?: number;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      wonBy?: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      closedOn?: string;
      lostReason?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      quoteId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      orderId?: string;
      title: string;
      pipelineVersion: number;
      stage: string;
      amount?: number;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      productId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      expectedCloseOn?: string;
      reference?: string;
    };
    /**
     * @example {
     *       "version": 1,
     *       "stages": [
     *         {
     *           "stage": "stage",
     *           "probability": 1,
     *           "weighted": 1,
     *           "count": 1,
     *           "value": 1
     *         }
     *       ],
     *       "won": {
     *         "count": 1,
     *         "value": 1
     *       },
     *       "lost": {
     *         "count": 1,
     *         "value": 1
     *       }
     *     }
     */
    'view.sales.pipeline': {
      version: number;
      stages: {
        stage: string;
        probability: number;
        weighted: number;
        count: number;
        value: number;
      }[];
      won: {
        count: number;
        value: number;
      };
      lost: {
        count: number;
        value: number;
      };
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "drafted",
     *       "draftedAt": "2030-01-02T03:04:05.000Z",
     *       "since": "2030-01-02T03:04:05.000Z",
     *       "sentVersion": 1,
     *       "endedOn": "2030-01-02",
     *       "declinedBecause": "declinedBecause",
     *       "version": 1,
     *       "lines": [
     *         {
     *           "quantity": 1,
     *           "price": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description"
     *         }
     *       ],
     *       "total": 1,
     *       "validUntil": "2030-01-02",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "opportunityId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'view.sales.quotes': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'drafted' | 'sent' | 'accepted' | 'declined' | 'expired';
      /** Format: date-time */
      draftedAt: string;
      /** Format: date-time */
      since: string;
      sentVersion?: number;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      endedOn?: string;
      declinedBecause?: string;
      version: number;
      lines: {
        quantity: number;
        price: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
      }[];
      total: number;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      opportunityId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "placed",
     *       "placedAt": "2030-01-02T03:04:05.000Z",
     *       "lines": 1,
     *       "total": 1,
     *       "returned": 1,
     *       "net": 1,
     *       "deliveredOn": "2030-01-02",
     *       "creditKind": "return",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "discount": 1,
     *       "channel": "web",
     *       "opportunityId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "quoteId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "promotionCodeId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "reference": "reference"
     *     }
     */
    'view.sales.orders': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'placed' | 'delivered' | 'cancelled' | 'credited';
      /** Format: date-time */
      placedAt: string;
      lines: number;
      total: number;
      returned: number;
      net: number;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      deliveredOn?: string;
      /** @enum {unknown} */
      creditKind?: 'return' | 'adjustment';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      discount?: number;
      /** @enum {unknown} */
      channel?: 'web' | 'shop' | 'phone' | 'sales' | 'other';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      opportunityId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      quoteId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      promotionCodeId?: string;
      reference?: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "lines": [
     *         {
     *           "returned": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description",
     *           "quantity": 1,
     *           "price": 1
     *         }
     *       ]
     *     }
     */
    'view.sales.baskets': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      lines: {
        returned?: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
        quantity: number;
        price: number;
      }[];
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "open",
     *       "overdue": true,
     *       "openedAt": "2030-01-02T03:04:05.000Z",
     *       "closedAt": "2030-01-02T03:04:05.000Z",
     *       "result": "result",
     *       "droppedBecause": "droppedBecause",
     *       "title": "title",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "dueOn": "2030-01-02",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'view.sales.tasks': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'open' | 'done' | 'dropped';
      overdue: boolean;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      closedAt?: string;
      result?: string;
      droppedBecause?: string;
      title: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      dueOn: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId?: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'view.sales.accounts': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId: string;
    };
    /**
     * @example {
     *       "evidence": "evidence",
     *       "channel": "email",
     *       "purpose": "newsletter"
     *     }
     */
    'marketing.contact.grant-consent': {
      /** Format: uuid */
      id?: string;
      evidence: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
    };
    /**
     * @example {
     *       "reason": "reason",
     *       "channel": "email",
     *       "purpose": "newsletter"
     *     }
     */
    'marketing.contact.withdraw-consent': {
      reason: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
    };
    /**
     * @example {
     *       "channel": "email",
     *       "reason": "reason"
     *     }
     */
    'marketing.contact.withdraw-address': {
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      reason: string;
    };
    /**
     * @example {
     *       "channel": "email",
     *       "reason": "reason"
     *     }
     */
    'marketing.contact.restore-address': {
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      reason: string;
    };
    /**
     * @example {
     *       "becauseOf": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "reason": "reason"
     *     }
     */
    'marketing.contact.pause': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      becauseOf: string;
      reason: string;
    };
    /**
     * @example {
     *       "becauseOf": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'marketing.contact.resume': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      becauseOf: string;
    };
    /**
     * @example {
     *       "segmentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType"
     *     }
     */
    'marketing.contact.enter-segment': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      segmentId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
    };
    /**
     * @example {
     *       "segmentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType"
     *     }
     */
    'marketing.contact.leave-segment': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      segmentId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
    };
    /**
     * @example {
     *       "channel": "email",
     *       "purpose": "newsletter",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'marketing.contact.touch': {
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId: string;
    };
    /**
     * @example {
     *       "response": "opened",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'marketing.contact.record-response': {
      /** @enum {unknown} */
      response: 'opened' | 'clicked' | 'replied';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId: string;
    };
    /**
     * @example {
     *       "hard": true,
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'marketing.contact.record-bounce': {
      hard: boolean;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId: string;
    };
    /**
     * @example {
     *       "boughtAt": "2030-01-02T03:04:05.000Z",
     *       "orderId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "amount": 1
     *     }
     */
    'marketing.contact.attribute': {
      /** Format: date-time */
      boughtAt?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      orderId: string;
      amount: number;
    };
    /**
     * @example {
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "reason": "reason",
     *       "orderId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "amount": 1
     *     }
     */
    'marketing.contact.undo-conversion': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      reason?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      orderId: string;
      amount: number;
    };
    /**
     * @example {
     *       "name": "name",
     *       "rule": "rule"
     *     }
     */
    'marketing.segment.define': {
      /** Format: uuid */
      id?: string;
      name: string;
      rule: string;
    };
    /**
     * @example {
     *       "rule": "rule"
     *     }
     */
    'marketing.segment.redefine': {
      rule: string;
    };
    /**
     * @example {
     *       "name": "name"
     *     }
     */
    'marketing.segment.rename': {
      name: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'marketing.segment.retire': {
      reason: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "segmentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "channel": "email",
     *       "purpose": "newsletter",
     *       "subject": "subject",
     *       "body": "body",
     *       "budget": 1
     *     }
     */
    'marketing.campaign.plan': {
      /** Format: uuid */
      id?: string;
      name: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      segmentId: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
      subject?: string;
      body?: string;
      budget?: number;
    };
    /** @example {} */
    'marketing.campaign.launch': Record<string, never>;
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'marketing.campaign.close': {
      reason?: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'marketing.campaign.drop': {
      reason: string;
    };
    /**
     * @example {
     *       "code": "code",
     *       "percent": 1,
     *       "amount": 1,
     *       "validUntil": "2030-01-02",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'marketing.promotionCode.issue': {
      /** Format: uuid */
      id?: string;
      code: string;
      percent?: number;
      amount?: number;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId?: string;
    };
    /**
     * @example {
     *       "orderId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'marketing.promotionCode.redeem': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      orderId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
    };
    /** @example {} */
    'marketing.promotionCode.expire': Record<string, never>;
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'marketing.promotionCode.revoke': {
      reason: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "consents": [
     *         {
     *           "since": "2030-01-02T03:04:05.000Z",
     *           "channel": "email",
     *           "purpose": "newsletter",
     *           "evidence": "evidence"
     *         }
     *       ],
     *       "withdrawnAddresses": [
     *         {
     *           "since": "2030-01-02T03:04:05.000Z",
     *           "channel": "email",
     *           "reason": "reason"
     *         }
     *       ],
     *       "pauses": [
     *         {
     *           "since": "2030-01-02T03:04:05.000Z",
     *           "becauseOf": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "reason": "reason"
     *         }
     *       ],
     *       "touches": [
     *         {
     *           "at": "2030-01-02T03:04:05.000Z",
     *           "withheldBecause": "no-consent",
     *           "responses": [
     *             "opened"
     *           ],
     *           "bounced": "hard",
     *           "channel": "email",
     *           "purpose": "newsletter",
     *           "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *         }
     *       ]
     *     }
     */
    'view.marketing.contacts': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      consents: {
        /** Format: date-time */
        since: string;
        /** @enum {unknown} */
        channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
        /** @enum {unknown} */
        purpose: 'newsletter' | 'offers' | 'research';
        evidence: string;
      }[];
      withdrawnAddresses: {
        /** Format: date-time */
        since: string;
        /** @enum {unknown} */
        channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
        reason: string;
      }[];
      pauses: {
        /** Format: date-time */
        since: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        becauseOf: string;
        reason: string;
      }[];
      touches: {
        /** Format: date-time */
        at: string;
        /** @enum {unknown} */
        withheldBecause?: 'no-consent' | 'address-withdrawn' | 'paused' | 'too-often';
        responses: ('opened' | 'clicked' | 'replied')[];
        /** @enum {unknown} */
        bounced?: 'hard' | 'soft';
        /** @enum {unknown} */
        channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
        /** @enum {unknown} */
        purpose: 'newsletter' | 'offers' | 'research';
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        campaignId: string;
      }[];
    };
    /**
     * @example {
     *       "segments": [
     *         "segments"
     *       ],
     *       "openCaseIds": [
     *         "openCaseIds"
     *       ],
     *       "changedBy": {
     *         "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *         "type": "type"
     *       },
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "kind": "person",
     *       "country": "country",
     *       "sector": "sector",
     *       "employees": 1,
     *       "source": "source",
     *       "registeredAt": "2030-01-02T03:04:05.000Z",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "stage": "reach",
     *       "stageSince": "2030-01-02T03:04:05.000Z",
     *       "orders": 1,
     *       "value": 1,
     *       "firstOrderAt": "2030-01-02T03:04:05.000Z",
     *       "lastOrderAt": "2030-01-02T03:04:05.000Z",
     *       "openOpportunities": 1,
     *       "openCases": 1,
     *       "lastScore": 1,
     *       "consent": {
     *         "email": {
     *           "newsletter": true,
     *           "offers": true,
     *           "research": true
     *         },
     *         "phone": {
     *           "newsletter": true,
     *           "offers": true,
     *           "research": true
     *         },
     *         "sms": {
     *           "newsletter": true,
     *           "offers": true,
     *           "research": true
     *         },
     *         "post": {
     *           "newsletter": true,
     *           "offers": true,
     *           "research": true
     *         },
     *         "push": {
     *           "newsletter": true,
     *           "offers": true,
     *           "research": true
     *         }
     *       },
     *       "responses": 1
     *     }
     */
    'view.marketing.profiles': {
      segments: string[];
      openCaseIds: string[];
      changedBy?: {
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        id: string;
        type: string;
      };
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      kind?: 'person' | 'organisation';
      country?: string;
      sector?: string;
      employees?: number;
      source?: string;
      /** Format: date-time */
      registeredAt?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      /** @enum {unknown} */
      stage?: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration' | 'lapsed';
      /** Format: date-time */
      stageSince?: string;
      orders: number;
      value: number;
      /** Format: date-time */
      firstOrderAt?: string;
      /** Format: date-time */
      lastOrderAt?: string;
      openOpportunities: number;
      openCases: number;
      lastScore?: number;
      consent: {
        email: {
          newsletter: boolean;
          offers: boolean;
          research: boolean;
        };
        phone: {
          newsletter: boolean;
          offers: boolean;
          research: boolean;
        };
        sms: {
          newsletter: boolean;
          offers: boolean;
          research: boolean;
        };
        post: {
          newsletter: boolean;
          offers: boolean;
          research: boolean;
        };
        push: {
          newsletter: boolean;
          offers: boolean;
          research: boolean;
        };
      };
      responses: number;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "active",
     *       "version": 1,
     *       "definedAt": "2030-01-02T03:04:05.000Z",
     *       "members": 1,
     *       "rule": "rule",
     *       "name": "name"
     *     }
     */
    'view.marketing.segments': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'active' | 'retired';
      version: number;
      /** Format: date-time */
      definedAt: string;
      members: number;
      rule: string;
      name: string;
    };
    /**
     * @example {
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "isIn": true,
     *       "since": "2030-01-02T03:04:05.000Z",
     *       "until": "2030-01-02T03:04:05.000Z",
     *       "stays": [
     *         {
     *           "since": "2030-01-02T03:04:05.000Z",
     *           "until": "2030-01-02T03:04:05.000Z"
     *         }
     *       ],
     *       "segmentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType"
     *     }
     */
    'view.marketing.members': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
      isIn: boolean;
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      until?: string;
      stays: {
        /** Format: date-time */
        since: string;
        /** Format: date-time */
        until?: string;
      }[];
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      segmentId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "planned",
     *       "plannedAt": "2030-01-02T03:04:05.000Z",
     *       "launchedAt": "2030-01-02T03:04:05.000Z",
     *       "endedAt": "2030-01-02T03:04:05.000Z",
     *       "endReason": "endReason",
     *       "audience": 1,
     *       "touched": 1,
     *       "withheld": {
     *         "no-consent": 1,
     *         "address-withdrawn": 1,
     *         "paused": 1,
     *         "too-often": 1
     *       },
     *       "responses": {
     *         "opened": 1,
     *         "clicked": 1,
     *         "replied": 1
     *       },
     *       "bounces": {
     *         "hard": 1,
     *         "soft": 1
     *       },
     *       "conversions": 1,
     *       "revenue": 1,
     *       "name": "name",
     *       "segmentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "channel": "email",
     *       "purpose": "newsletter",
     *       "subject": "subject",
     *       "body": "body",
     *       "budget": 1
     *     }
     */
    'view.marketing.campaigns': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'planned' | 'launched' | 'closed' | 'dropped';
      /** Format: date-time */
      plannedAt: string;
      /** Format: date-time */
      launchedAt?: string;
      /** Format: date-time */
      endedAt?: string;
      endReason?: string;
      audience: number;
      touched: number;
      withheld: {
        'no-consent': number;
        'address-withdrawn': number;
        paused: number;
        'too-often': number;
      };
      responses: {
        opened: number;
        clicked: number;
        replied: number;
      };
      bounces: {
        hard: number;
        soft: number;
      };
      conversions: number;
      revenue: number;
      name: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      segmentId: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
      subject?: string;
      body?: string;
      budget?: number;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "issued",
     *       "issuedAt": "2030-01-02T03:04:05.000Z",
     *       "endedAt": "2030-01-02T03:04:05.000Z",
     *       "orderId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "redeemedBy": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "code": "code",
     *       "percent": 1,
     *       "amount": 1,
     *       "validUntil": "2030-01-02",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'view.marketing.promotionCodes': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'issued' | 'redeemed' | 'expired' | 'revoked';
      /** Format: date-time */
      issuedAt: string;
      /** Format: date-time */
      endedAt?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      orderId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      redeemedBy?: string;
      code: string;
      percent?: number;
      amount?: number;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId?: string;
    };
    /**
     * @example {
     *       "priority": "low",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "channel": "email",
     *       "subject": "subject",
     *       "text": "text",
     *       "skill": "skill",
     *       "reference": "reference"
     *     }
     */
    'service.case.open': {
      /** Format: uuid */
      id?: string;
      /** @enum {unknown} */
      priority?: 'low' | 'normal' | 'high' | 'urgent';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'web' | 'chat' | 'post' | 'fax' | 'referral' | 'in-person';
      subject: string;
      text?: string;
      skill?: string;
      reference?: string;
    };
    /**
     * @example {
     *       "agentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "from": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "reason": "reason",
     *       "candidates": [
     *         {
     *           "agentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "load": 1,
     *           "capacity": 1,
     *           "skilled": true
     *         }
     *       ]
     *     }
     */
    'service.case.route': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      agentId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      from?: string;
      reason: string;
      candidates?: {
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        agentId: string;
        load: number;
        capacity: number;
        skilled: boolean;
      }[];
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'service.case.fail-routing': {
      reason: string;
    };
    /**
     * @example {
     *       "by": "agent",
     *       "text": "text",
     *       "articleId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'service.case.reply': {
      /** @enum {unknown} */
      by: 'agent' | 'customer';
      text: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      articleId?: string;
    };
    /**
     * @example {
     *       "for": "customer"
     *     }
     */
    'service.case.wait': {
      /** @enum {unknown} */
      for: 'customer' | 'third-party';
    };
    /** @example {} */
    'service.case.end-waiting': Record<string, never>;
    /**
     * @example {
     *       "priority": "low"
     *     }
     */
    'service.case.prioritise': {
      /** @enum {unknown} */
      priority: 'low' | 'normal' | 'high' | 'urgent';
    };
    /**
     * @example {
     *       "activity": "activity",
     *       "by": "by",
     *       "step": 1
     *     }
     */
    'service.case.note': {
      activity: string;
      by?: string;
      step?: number;
    };
    /**
     * @example {
     *       "resolution": "resolution",
     *       "articleId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'service.case.resolve': {
      resolution: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      articleId?: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'service.case.reopen': {
      reason: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'service.case.close': {
      reason?: string;
    };
    /**
     * @example {
     *       "of": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'service.case.link-duplicate': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      of: string;
    };
    /**
     * @example {
     *       "score": 1,
     *       "comment": "comment"
     *     }
     */
    'service.case.rate': {
      score: number;
      comment?: string;
    };
    /**
     * @example {
     *       "clock": "first-reply",
     *       "dueAt": "2030-01-02T03:04:05.000Z"
     *     }
     */
    'service.case.breach': {
      /** @enum {unknown} */
      clock: 'first-reply' | 'resolution';
      /** Format: date-time */
      dueAt: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'service.case.escalate': {
      reason: string;
    };
    /**
     * @example {
     *       "skills": [
     *         "skills"
     *       ],
     *       "capacity": 1
     *     }
     */
    'service.agent.enlist': {
      /** Format: uuid */
      id?: string;
      skills: string[];
      capacity: number;
    };
    /**
     * @example {
     *       "skills": [
     *         "skills"
     *       ],
     *       "capacity": 1
     *     }
     */
    'service.agent.retrain': {
      skills?: string[];
      capacity?: number;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'service.agent.go-away': {
      reason?: string;
    };
    /** @example {} */
    'service.agent.come-back': Record<string, never>;
    /**
     * @example {
     *       "title": "title",
     *       "text": "text",
     *       "skill": "skill",
     *       "tags": [
     *         "tags"
     *       ]
     *     }
     */
    'service.article.draft': {
      /** Format: uuid */
      id?: string;
      title: string;
      text: string;
      skill?: string;
      tags?: string[];
    };
    /**
     * @example {
     *       "title": "title",
     *       "text": "text",
     *       "skill": "skill",
     *       "tags": [
     *         "tags"
     *       ]
     *     }
     */
    'service.article.revise': {
      title: string;
      text: string;
      skill?: string;
      tags?: string[];
    };
    /** @example {} */
    'service.article.publish': Record<string, never>;
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'service.article.retire': {
      reason: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "open",
     *       "since": "2030-01-02T03:04:05.000Z",
     *       "openedAt": "2030-01-02T03:04:05.000Z",
     *       "agentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "queued": "queued",
     *       "waitingFor": "customer",
     *       "firstReplyDueAt": "2030-01-02T03:04:05.000Z",
     *       "firstReplyAt": "2030-01-02T03:04:05.000Z",
     *       "resolutionDueAt": "2030-01-02T03:04:05.000Z",
     *       "breached": true,
     *       "escalated": "escalated",
     *       "reopened": 1,
     *       "score": 1,
     *       "duplicateOf": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "clocks": {
     *         "version": 1,
     *         "priority": "low",
     *         "first-reply": {
     *           "used": 1,
     *           "since": "2030-01-02T03:04:05.000Z"
     *         },
     *         "resolution": {
     *           "used": 1,
     *           "since": "2030-01-02T03:04:05.000Z"
     *         }
     *       },
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "channel": "email",
     *       "subject": "subject",
     *       "priority": "low",
     *       "skill": "skill",
     *       "slaVersion": 1,
     *       "reference": "reference"
     *     }
     */
    'view.service.cases': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'open' | 'waiting' | 'resolved' | 'closed' | 'duplicate';
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      openedAt: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      agentId?: string;
      queued?: string;
      /** @enum {unknown} */
      waitingFor?: 'customer' | 'third-party';
      /** Format: date-time */
      firstReplyDueAt?: string;
      /** Format: date-time */
      firstReplyAt?: string;
      /** Format: date-time */
      resolutionDueAt?: string;
      breached: boolean;
      escalated?: string;
      reopened: number;
      score?: number;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      duplicateOf?: string;
      clocks: {
        version: number;
        /** @enum {unknown} */
        priority: 'low' | 'normal' | 'high' | 'urgent';
        'first-reply'?: {
          used: number;
          /** Format: date-time */
          since?: string;
        };
        resolution?: {
          used: number;
          /** Format: date-time */
          since?: string;
        };
      };
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'web' | 'chat' | 'post' | 'fax' | 'referral' | 'in-person';
      subject: string;
      /** @enum {unknown} */
      priority: 'low' | 'normal' | 'high' | 'urgent';
      skill?: string;
      slaVersion: number;
      reference?: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "subject": "subject",
     *       "count": 1,
     *       "entries": [
     *         {
     *           "at": "2030-01-02T03:04:05.000Z",
     *           "kind": "opened",
     *           "text": "text",
     *           "by": "by",
     *           "articleId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *         }
     *       ]
     *     }
     */
    'view.service.conversations': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      subject: string;
      count: number;
      entries: {
        /** Format: date-time */
        at: string;
        /** @enum {unknown} */
        kind: 'opened' | 'customer' | 'agent' | 'note' | 'resolved' | 'reopened' | 'closed' | 'rated';
        text: string;
        by?: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        articleId?: string;
      }[];
    };
    /**
     * @example {
     *       "day": "2030-01-02",
     *       "opened": 1,
     *       "answered": 1,
     *       "resolved": 1,
     *       "reopened": 1,
     *       "closed": 1,
     *       "duplicates": 1,
     *       "breached": 1,
     *       "escalated": 1,
     *       "rated": 1,
     *       "scores": 1,
     *       "meanScore": 1
     *     }
     */
    'view.service.case-days': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      day: string;
      opened: number;
      answered: number;
      resolved: number;
      reopened: number;
      closed: number;
      duplicates: number;
      breached: number;
      escalated: number;
      rated: number;
      scores: number;
      meanScore?: number;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "enlisted": true,
     *       "away": true,
     *       "reason": "reason",
     *       "load": 1,
     *       "skills": [
     *         "skills"
     *       ],
     *       "capacity": 1
     *     }
     */
    'view.service.agents': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      enlisted: boolean;
      away: boolean;
      reason?: string;
      load: number;
      skills: string[];
      capacity: number;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "status": "draft",
     *       "publishedAt": "2030-01-02T03:04:05.000Z",
     *       "revision": {
     *         "version": 1,
     *         "title": "title",
     *         "text": "text",
     *         "skill": "skill",
     *         "tags": [
     *           "tags"
     *         ]
     *       },
     *       "retiredBecause": "retiredBecause",
     *       "version": 1,
     *       "title": "title",
     *       "text": "text",
     *       "skill": "skill",
     *       "tags": [
     *         "tags"
     *       ]
     *     }
     */
    'view.service.articles': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** @enum {unknown} */
      status: 'draft' | 'published' | 'retired';
      /** Format: date-time */
      publishedAt?: string;
      revision?: {
        version: number;
        title: string;
        text: string;
        skill?: string;
        tags?: string[];
      };
      retiredBecause?: string;
      version: number;
      title: string;
      text: string;
      skill?: string;
      tags?: string[];
    };
    /**
     * @example {
     *       "sign": "known",
     *       "causeAt": "2030-01-02T03:04:05.000Z",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType",
     *       "causeId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'analytics.lifecycle.observe': {
      /** Format: uuid */
      id?: string;
      /** @enum {unknown} */
      sign: 'known' | 'considers' | 'buys' | 'recommends';
      /** Format: date-time */
      causeAt?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeId: string;
    };
    /**
     * @example {
     *       "silentSince": "2030-01-02T03:04:05.000Z",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType",
     *       "causeId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'analytics.lifecycle.lapse': {
      /** Format: date-time */
      silentSince: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeId: string;
    };
    /**
     * @example {
     *       "on": "2030-01-02"
     *     }
     */
    'analytics.activity.note': {
      /** Format: uuid */
      id?: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      on: string;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "registeredAt": "2030-01-02T03:04:05.000Z",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "relations": [
     *         {
     *           "kind": "subsidiary-of",
     *           "to": "0190a5b4-7c1e-7f00-8000-000000000001"
     *         }
     *       ],
     *       "identifiers": [
     *         {
     *           "scheme": "email",
     *           "value": "value"
     *         }
     *       ],
     *       "sales": {
     *         "open": 1,
     *         "openValue": 1,
     *         "won": 1,
     *         "wonValue": 1,
     *         "lost": 1,
     *         "winRate": 1,
     *         "lastWonOn": "2030-01-02"
     *       },
     *       "orders": {
     *         "placed": 1,
     *         "placedValue": 1,
     *         "delivered": 1,
     *         "cancelled": 1,
     *         "returned": 1,
     *         "credited": 1,
     *         "value": 1,
     *         "averageValue": 1,
     *         "firstOrderAt": "2030-01-02T03:04:05.000Z",
     *         "lastOrderAt": "2030-01-02T03:04:05.000Z",
     *         "lastOrderId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *       },
     *       "openQuotes": [
     *         {
     *           "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "version": 1,
     *           "total": 1,
     *           "validUntil": "2030-01-02"
     *         }
     *       ],
     *       "tasks": {
     *         "open": 1
     *       },
     *       "cases": {
     *         "open": 1,
     *         "total": 1,
     *         "breached": 1,
     *         "lastScore": 1,
     *         "scoreSum": 1,
     *         "scoreCount": 1,
     *         "averageScore": 1,
     *         "lastOpenedAt": "2030-01-02T03:04:05.000Z"
     *       },
     *       "campaigns": {
     *         "touched": 1,
     *         "withheld": 1,
     *         "responded": 1,
     *         "converted": 1,
     *         "lastTouchAt": "2030-01-02T03:04:05.000Z"
     *       },
     *       "consent": [
     *         {
     *           "channel": "email",
     *           "purpose": "newsletter",
     *           "since": "2030-01-02T03:04:05.000Z"
     *         }
     *       ],
     *       "withdrawnAddresses": [
     *         "email"
     *       ],
     *       "lifecycle": {
     *         "stage": "reach",
     *         "since": "2030-01-02T03:04:05.000Z",
     *         "lapsed": {
     *           "since": "2030-01-02T03:04:05.000Z",
     *           "silentSince": "2030-01-02T03:04:05.000Z"
     *         },
     *         "history": [
     *           {
     *             "stage": "reach",
     *             "lapsed": true,
     *             "since": "2030-01-02T03:04:05.000Z",
     *             "dwellMs": 1,
     *             "causeType": "causeType",
     *             "causeId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *           }
     *         ]
     *       },
     *       "touchpoints": [
     *         {
     *           "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "at": "2030-01-02T03:04:05.000Z",
     *           "type": "type",
     *           "label": "label"
     *         }
     *       ],
     *       "kind": "person",
     *       "name": "name",
     *       "source": "source",
     *       "email": "ada@example.org",
     *       "phone": "phone",
     *       "country": "country",
     *       "sector": "sector",
     *       "employees": 1,
     *       "yearEstablished": 1000,
     *       "revenue": 1
     *     }
     */
    'view.analytics.customers': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /** Format: date-time */
      registeredAt?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      relations: {
        /** @enum {unknown} */
        kind: 'subsidiary-of' | 'works-for' | 'buys-for' | 'referred-by';
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        to: string;
      }[];
      identifiers: {
        /** @enum {unknown} */
        scheme: 'email' | 'phone' | 'loyalty' | 'external';
        value: string;
      }[];
      sales: {
        open: number;
        openValue: number;
        won: number;
        wonValue: number;
        lost: number;
        winRate?: number;
        /**
         * Format: date
         * @description a day such as 2030-01-31
         */
        lastWonOn?: string;
      };
      orders: {
        placed: number;
        placedValue: number;
        delivered: number;
        cancelled: number;
        returned: number;
        credited: number;
        value: number;
        averageValue?: number;
        /** Format: date-time */
        firstOrderAt?: string;
        /** Format: date-time */
        lastOrderAt?: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        lastOrderId?: string;
      };
      openQuotes: {
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        id: string;
        version: number;
        total: number;
        /**
         * Format: date
         * @description a day such as 2030-01-31
         */
        validUntil: string;
      }[];
      tasks: {
        open: number;
      };
      cases: {
        open: number;
        total: number;
        breached: number;
        lastScore?: number;
        scoreSum: number;
        scoreCount: number;
        averageScore?: number;
        /** Format: date-time */
        lastOpenedAt?: string;
      };
      campaigns: {
        touched: number;
        withheld: number;
        responded: number;
        converted: number;
        /** Format: date-time */
        lastTouchAt?: string;
      };
      consent: {
        /** @enum {unknown} */
        channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
        /** @enum {unknown} */
        purpose: 'newsletter' | 'offers' | 'research';
        /** Format: date-time */
        since: string;
      }[];
      withdrawnAddresses: ('email' | 'phone' | 'sms' | 'post' | 'push')[];
      lifecycle?: {
        /** @enum {unknown} */
        stage: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration';
        /** Format: date-time */
        since: string;
        lapsed?: {
          /** Format: date-time */
          since: string;
          /** Format: date-time */
          silentSince: string;
        };
        history: {
          /** @enum {unknown} */
          stage: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration';
          lapsed?: boolean;
          /** Format: date-time */
          since: string;
          dwellMs?: number;
          causeType: string;
          /**
           * Format: uuid
           * @description a UUID in lower case
           */
          causeId: string;
        }[];
      };
      touchpoints: {
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        id: string;
        /** Format: date-time */
        at: string;
        type: string;
        label: string;
      }[];
      /** @enum {unknown} */
      kind?: 'person' | 'organisation';
      name?: string;
      source?: string;
      /** Format: email */
      email?: string;
      phone?: string;
      country?: string;
      sector?: string;
      employees?: number;
      yearEstablished?: number;
      revenue?: number;
    };
    /**
     * @example {
     *       "customers": 1,
     *       "subsidiaries": 1,
     *       "opportunities": 1,
     *       "prospecting": 1,
     *       "engaging": 1,
     *       "won": 1,
     *       "lost": 1,
     *       "openValue": 1,
     *       "wonValue": 1,
     *       "winRate": 1,
     *       "withoutCustomer": 1,
     *       "orders": 1,
     *       "cancelledOrders": 1,
     *       "orderValue": 1,
     *       "orderValueWithCustomer": 1,
     *       "returnedValue": 1,
     *       "cancelledValue": 1,
     *       "creditedValue": 1,
     *       "netOrderValue": 1,
     *       "lapsed": 1
     *     }
     */
    'view.analytics.figures': {
      customers: number;
      subsidiaries: number;
      opportunities: number;
      prospecting: number;
      engaging: number;
      won: number;
      lost: number;
      openValue: number;
      wonValue: number;
      winRate?: number;
      withoutCustomer: number;
      orders: number;
      cancelledOrders: number;
      orderValue: number;
      orderValueWithCustomer: number;
      returnedValue: number;
      cancelledValue: number;
      creditedValue: number;
      netOrderValue: number;
      lapsed: number;
    };
    /**
     * @example {
     *       "stage": "reach",
     *       "current": 1,
     *       "entered": 1,
     *       "left": 1,
     *       "dwelledMs": 1,
     *       "meanDwellMs": 1
     *     }
     */
    'view.analytics.stages': {
      /** @enum {unknown} */
      stage: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration' | 'lapsed';
      current: number;
      entered: number;
      left: number;
      dwelledMs: number;
      meanDwellMs?: number;
    };
    /**
     * @example {
     *       "id": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "firstPurchaseOn": "2030-01-02",
     *       "lastPurchaseOn": "2030-01-02",
     *       "frequency": 1,
     *       "purchases": 1,
     *       "monetary": 1,
     *       "takenBack": 1,
     *       "recentDays": [
     *         "2030-01-02"
     *       ]
     *     }
     */
    'view.analytics.rfm': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      id: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      firstPurchaseOn?: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      lastPurchaseOn?: string;
      frequency: number;
      purchases: number;
      monetary: number;
      takenBack: number;
      recentDays: string[];
    };
    /**
     * @example {
     *       "day": "2030-01-02",
     *       "orders": 1,
     *       "lines": 1,
     *       "gross": 1,
     *       "withCustomer": 1,
     *       "returned": 1,
     *       "cancelled": 1,
     *       "credited": 1,
     *       "net": 1
     *     }
     */
    'view.analytics.revenue': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      day: string;
      orders: number;
      lines: number;
      gross: number;
      withCustomer: number;
      returned: number;
      cancelled: number;
      credited: number;
      net: number;
    };
    /**
     * @example {
     *       "cohort": "2030-01-02",
     *       "customers": 1,
     *       "active": [
     *         1
     *       ]
     *     }
     */
    'view.analytics.cohorts': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      cohort: string;
      customers: number;
      active: number[];
    };
    'imports.Mapping': {
      name: string;
      about: string;
      files: {
        name: string;
        optional: boolean;
        columns: string[];
      }[];
      fields?: {
        name: string;
        about: string;
        values?: string[];
      }[];
    };
    'imports.Told': {
      file: string;
      column: string;
      from?: string;
      text: string;
      rows: number;
    };
    'imports.Summary': {
      mapping: string;
      dryRun: boolean;
      rows: number;
      rejectedRows: number;
      commands: number;
      byCommand: {
        [key: string]: number;
      };
      added: number;
      repeated: number;
      refused: number;
      seconds: number;
      files: {
        name: string;
        encoding: string;
      }[];
      notKept: {
        file: string;
        columns: string[];
      }[];
      corrections: components['schemas']['imports.Told'][];
      notes: components['schemas']['imports.Told'][];
      rejections: components['schemas']['imports.Told'][];
    };
    'imports.Import': {
      id: string;
      mapping: string;
      /** @enum {string} */
      state: 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled';
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      createdBy: string;
      files: {
        name: string;
        uploadedAs: string;
        bytes: number;
      }[];
      missing: string[];
      header?: string[];
      columns?: {
        [key: string]: string;
      };
      defaults?: {
        [key: string]: string;
      };
      progress?: {
        /** @enum {string} */
        phase: 'reading' | 'importing';
        done: number;
        of: number;
      };
      checked?: components['schemas']['imports.Summary'];
      imported?: components['schemas']['imports.Summary'];
      problems?: {
        rejected: number;
        corrected: number;
        noted: number;
      };
      detail?: string;
      unfinished: boolean;
      consistencyToken?: string;
    };
    'imports.Preview': {
      files: {
        name: string;
        encoding: string;
        columns: string[];
        rows: {
          row: number;
          values?: string[];
        }[];
      }[];
      commands: {
        file: string;
        row: number;
        command: string;
        id: string;
        /** Format: date-time */
        effectiveAt: string;
        body: Record<string, never>;
      }[];
      problems: {
        file: string;
        row: number;
        column: string;
        text: string;
        /** @enum {string} */
        kind: 'rejected' | 'corrected' | 'noted';
      }[];
    };
    'imports.ChosenColumns': {
      columns: {
        [key: string]: string;
      };
      defaults?: {
        [key: string]: string;
      };
    };
    /**
     * @example {
     *       "month": "2030-01-02",
     *       "cohort": "2030-01-02",
     *       "index": 1
     *     }
     */
    'event.analytics.activity.ActiveInMonth': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      month: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      cohort: string;
      index: number;
    };
    /**
     * @example {
     *       "cohort": "2030-01-02",
     *       "from": "2030-01-02",
     *       "months": [
     *         "2030-01-02"
     *       ]
     *     }
     */
    'event.analytics.activity.CohortCorrected': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      cohort: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      from: string;
      months: string[];
    };
    /**
     * @example {
     *       "stage": "reach",
     *       "from": "reach",
     *       "enteredAt": "2030-01-02T03:04:05.000Z",
     *       "dwellMs": 1,
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType",
     *       "causeId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.analytics.lifecycle.Entered': {
      /** @enum {unknown} */
      stage: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration';
      /** @enum {unknown} */
      from?: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration';
      /** Format: date-time */
      enteredAt: string;
      dwellMs?: number;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeId: string;
    };
    /**
     * @example {
     *       "silentSince": "2030-01-02T03:04:05.000Z",
     *       "stage": "reach",
     *       "from": "reach",
     *       "enteredAt": "2030-01-02T03:04:05.000Z",
     *       "dwellMs": 1,
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType",
     *       "causeId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.analytics.lifecycle.Lapsed': {
      /** Format: date-time */
      silentSince: string;
      /** @enum {unknown} */
      stage: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration';
      /** @enum {unknown} */
      from?: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration';
      /** Format: date-time */
      enteredAt: string;
      dwellMs?: number;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeId: string;
    };
    /**
     * @example {
     *       "stage": "reach",
     *       "from": "reach",
     *       "enteredAt": "2030-01-02T03:04:05.000Z",
     *       "dwellMs": 1,
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType",
     *       "causeId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.analytics.lifecycle.WonBack': {
      /** @enum {unknown} */
      stage: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration';
      /** @enum {unknown} */
      from?: 'reach' | 'acquisition' | 'conversion' | 'retention' | 'inspiration';
      /** Format: date-time */
      enteredAt: string;
      dwellMs?: number;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeId: string;
    };
    /**
     * @example {
     *       "title": "title",
     *       "pipelineVersion": 1,
     *       "stage": "stage",
     *       "amount": 1,
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "expectedCloseOn": "2030-01-02",
     *       "reference": "reference"
     *     }
     */
    'event.sales.opportunity.Opened': {
      title: string;
      pipelineVersion: number;
      stage: string;
      amount?: number;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      productId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      expectedCloseOn?: string;
      reference?: string;
    };
    /**
     * @example {
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "pipelineVersion": 1,
     *       "expected": 1,
     *       "stage": "stage"
     *     }
     */
    'event.sales.opportunity.CustomerNamed': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
      pipelineVersion: number;
      expected?: number;
      stage: string;
    };
    /**
     * @example {
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "from": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.sales.opportunity.Assigned': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      from?: string;
    };
    /**
     * @example {
     *       "from": "from",
     *       "to": "to",
     *       "pipelineVersion": 1,
     *       "expected": 1
     *     }
     */
    'event.sales.opportunity.Advanced': {
      from: string;
      to: string;
      pipelineVersion: number;
      expected?: number;
    };
    /**
     * @example {
     *       "amount": 1,
     *       "pipelineVersion": 1,
     *       "expected": 1,
     *       "stage": "stage"
     *     }
     */
    'event.sales.opportunity.Revalued': {
      amount: number;
      pipelineVersion: number;
      expected?: number;
      stage: string;
    };
    /**
     * @example {
     *       "amount": 1,
     *       "wonOn": "2030-01-02",
     *       "pipelineVersion": 1,
     *       "expected": 1,
     *       "stage": "stage"
     *     }
     */
    'event.sales.opportunity.Won': {
      amount: number;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      wonOn: string;
      pipelineVersion: number;
      expected?: number;
      stage: string;
    };
    /**
     * @example {
     *       "reason": "reason",
     *       "lostOn": "2030-01-02",
     *       "pipelineVersion": 1,
     *       "expected": 1,
     *       "stage": "stage"
     *     }
     */
    'event.sales.opportunity.Lost': {
      reason: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      lostOn: string;
      pipelineVersion: number;
      expected?: number;
      stage: string;
    };
    /**
     * @example {
     *       "undoes": "won",
     *       "amount": 1,
     *       "reason": "reason",
     *       "pipelineVersion": 1,
     *       "expected": 1,
     *       "stage": "stage"
     *     }
     */
    'event.sales.opportunity.Reopened': {
      /** @enum {unknown} */
      undoes: 'won' | 'lost';
      amount?: number;
      reason: string;
      pipelineVersion: number;
      expected?: number;
      stage: string;
    };
    /**
     * @example {
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "lines": [
     *         {
     *           "quantity": 1,
     *           "price": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description"
     *         }
     *       ],
     *       "total": 1,
     *       "discount": 1,
     *       "channel": "web",
     *       "opportunityId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "quoteId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "promotionCodeId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "reference": "reference"
     *     }
     */
    'event.sales.order.Placed': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      lines: {
        quantity: number;
        price: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
      }[];
      total: number;
      discount?: number;
      /** @enum {unknown} */
      channel?: 'web' | 'shop' | 'phone' | 'sales' | 'other';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      opportunityId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      quoteId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      promotionCodeId?: string;
      reference?: string;
    };
    /**
     * @example {
     *       "deliveredOn": "2030-01-02"
     *     }
     */
    'event.sales.order.Delivered': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      deliveredOn: string;
    };
    /**
     * @example {
     *       "lines": [
     *         {
     *           "line": 1,
     *           "quantity": 1
     *         }
     *       ],
     *       "amount": 1,
     *       "reason": "reason",
     *       "reference": "reference",
     *       "opportunityId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.sales.order.Returned': {
      lines: {
        line: number;
        quantity: number;
      }[];
      amount: number;
      reason: string;
      reference?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      opportunityId?: string;
    };
    /**
     * @example {
     *       "amount": 1,
     *       "reason": "reason",
     *       "opportunityId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.sales.order.Cancelled': {
      amount: number;
      reason: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      opportunityId?: string;
    };
    /**
     * @example {
     *       "kind": "return",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "lines": [
     *         {
     *           "quantity": 1,
     *           "price": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description"
     *         }
     *       ],
     *       "total": 1,
     *       "reason": "reason",
     *       "reference": "reference"
     *     }
     */
    'event.sales.order.Credited': {
      /** @enum {unknown} */
      kind: 'return' | 'adjustment';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      lines: {
        quantity: number;
        price: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
      }[];
      total: number;
      reason?: string;
      reference?: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "validFrom": "2030-01-02",
     *       "validUntil": "2030-01-02"
     *     }
     */
    'event.sales.priceList.Published': {
      name: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validFrom: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil?: string;
    };
    /**
     * @example {
     *       "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "price": 1,
     *       "from": 1
     *     }
     */
    'event.sales.priceList.PriceSet': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      productId: string;
      price: number;
      from?: number;
    };
    /**
     * @example {
     *       "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "from": 1
     *     }
     */
    'event.sales.priceList.PriceRemoved': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      productId: string;
      from: number;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.sales.priceList.Withdrawn': {
      reason: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "series": "series",
     *       "listPrice": 1
     *     }
     */
    'event.sales.product.Listed': {
      name: string;
      series?: string;
      listPrice: number;
    };
    /**
     * @example {
     *       "listPrice": 1,
     *       "from": 1
     *     }
     */
    'event.sales.product.Repriced': {
      listPrice: number;
      from: number;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.sales.product.Discontinued': {
      reason?: string;
    };
    /**
     * @example {
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "opportunityId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "version": 1,
     *       "lines": [
     *         {
     *           "quantity": 1,
     *           "price": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description"
     *         }
     *       ],
     *       "total": 1,
     *       "validUntil": "2030-01-02"
     *     }
     */
    'event.sales.quote.Drafted': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      opportunityId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      version: number;
      lines: {
        quantity: number;
        price: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
      }[];
      total: number;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
    };
    /**
     * @example {
     *       "version": 1,
     *       "lines": [
     *         {
     *           "quantity": 1,
     *           "price": 1,
     *           "sku": "sku",
     *           "productId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "description": "description"
     *         }
     *       ],
     *       "total": 1,
     *       "validUntil": "2030-01-02"
     *     }
     */
    'event.sales.quote.Revised': {
      version: number;
      lines: {
        quantity: number;
        price: number;
        sku: string;
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        productId?: string;
        description?: string;
      }[];
      total: number;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
    };
    /**
     * @example {
     *       "validUntil": "2030-01-02",
     *       "version": 1,
     *       "total": 1
     *     }
     */
    'event.sales.quote.Sent': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
      version: number;
      total: number;
    };
    /**
     * @example {
     *       "opportunityId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "version": 1,
     *       "total": 1
     *     }
     */
    'event.sales.quote.Accepted': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      opportunityId?: string;
      version: number;
      total: number;
    };
    /**
     * @example {
     *       "reason": "reason",
     *       "version": 1,
     *       "total": 1
     *     }
     */
    'event.sales.quote.Declined': {
      reason: string;
      version: number;
      total: number;
    };
    /**
     * @example {
     *       "version": 1,
     *       "total": 1
     *     }
     */
    'event.sales.quote.Expired': {
      version: number;
      total: number;
    };
    /**
     * @example {
     *       "title": "title",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "dueOn": "2030-01-02",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.sales.task.Opened': {
      title: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId?: string;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      dueOn: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId?: string;
    };
    /**
     * @example {
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "from": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.sales.task.Assigned': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      from?: string;
    };
    /**
     * @example {
     *       "result": "result"
     *     }
     */
    'event.sales.task.Done': {
      result?: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.sales.task.Dropped': {
      reason: string;
    };
    /**
     * @example {
     *       "dueOn": "2030-01-02"
     *     }
     */
    'event.sales.task.FellOverdue': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      dueOn: string;
    };
    /**
     * @example {
     *       "kind": "person",
     *       "name": "name",
     *       "source": "source",
     *       "email": "ada@example.org",
     *       "phone": "phone",
     *       "country": "country",
     *       "sector": "sector",
     *       "employees": 1,
     *       "yearEstablished": 1000,
     *       "revenue": 1
     *     }
     */
    'event.identity.customer.Registered': {
      /** @enum {unknown} */
      kind: 'person' | 'organisation';
      name: string;
      source: string;
      /** Format: email */
      email?: string;
      phone?: string;
      country?: string;
      sector?: string;
      employees?: number;
      yearEstablished?: number;
      revenue?: number;
    };
    /**
     * @example {
     *       "name": "name",
     *       "cleared": [
     *         "email"
     *       ],
     *       "reason": "reason",
     *       "email": "ada@example.org",
     *       "phone": "phone",
     *       "country": "country",
     *       "sector": "sector",
     *       "employees": 1,
     *       "yearEstablished": 1000,
     *       "revenue": 1
     *     }
     */
    'event.identity.customer.Corrected': {
      name?: string;
      cleared?: ('email' | 'phone' | 'country' | 'sector' | 'employees' | 'yearEstablished' | 'revenue')[];
      reason: string;
      /** Format: email */
      email?: string;
      phone?: string;
      country?: string;
      sector?: string;
      employees?: number;
      yearEstablished?: number;
      revenue?: number;
    };
    /**
     * @example {
     *       "scheme": "email",
     *       "value": "value"
     *     }
     */
    'event.identity.customer.IdentifierLinked': {
      /** @enum {unknown} */
      scheme: 'email' | 'phone' | 'loyalty' | 'external';
      value: string;
    };
    /**
     * @example {
     *       "scheme": "email",
     *       "value": "value"
     *     }
     */
    'event.identity.customer.IdentifierUnlinked': {
      /** @enum {unknown} */
      scheme: 'email' | 'phone' | 'loyalty' | 'external';
      value: string;
    };
    /**
     * @example {
     *       "kind": "subsidiary-of",
     *       "to": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.identity.customer.Related': {
      /** @enum {unknown} */
      kind: 'subsidiary-of' | 'works-for' | 'buys-for' | 'referred-by';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      to: string;
    };
    /**
     * @example {
     *       "kind": "subsidiary-of",
     *       "to": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.identity.customer.Unrelated': {
      /** @enum {unknown} */
      kind: 'subsidiary-of' | 'works-for' | 'buys-for' | 'referred-by';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      to: string;
    };
    /**
     * @example {
     *       "ownerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "from": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.identity.customer.OwnerNamed': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      ownerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      from?: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "email": "ada@example.org",
     *       "teamId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.identity.staff.Joined': {
      name: string;
      /** Format: email */
      email?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      teamId?: string;
    };
    /**
     * @example {
     *       "teamId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "from": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.identity.staff.MovedToTeam': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      teamId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      from?: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.identity.staff.Left': {
      reason?: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "region": "region",
     *       "managerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.identity.team.Formed': {
      name: string;
      region?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      managerId?: string;
    };
    /**
     * @example {
     *       "name": "name"
     *     }
     */
    'event.identity.team.Renamed': {
      name: string;
    };
    /**
     * @example {
     *       "managerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "from": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.identity.team.Entrusted': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      managerId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      from?: string;
    };
    /**
     * @example {
     *       "evidence": "evidence",
     *       "channel": "email",
     *       "purpose": "newsletter"
     *     }
     */
    'event.marketing.contact.ConsentGranted': {
      evidence: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
    };
    /**
     * @example {
     *       "reason": "reason",
     *       "channel": "email",
     *       "purpose": "newsletter"
     *     }
     */
    'event.marketing.contact.ConsentWithdrawn': {
      reason: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
    };
    /**
     * @example {
     *       "channel": "email",
     *       "reason": "reason"
     *     }
     */
    'event.marketing.contact.AddressWithdrawn': {
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      reason: string;
    };
    /**
     * @example {
     *       "channel": "email",
     *       "reason": "reason"
     *     }
     */
    'event.marketing.contact.AddressRestored': {
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      reason: string;
    };
    /**
     * @example {
     *       "becauseOf": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "reason": "reason"
     *     }
     */
    'event.marketing.contact.Paused': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      becauseOf: string;
      reason: string;
    };
    /**
     * @example {
     *       "becauseOf": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.marketing.contact.Resumed': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      becauseOf: string;
    };
    /**
     * @example {
     *       "segmentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType"
     *     }
     */
    'event.marketing.contact.EnteredSegment': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      segmentId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
    };
    /**
     * @example {
     *       "segmentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "causeType": "causeType"
     *     }
     */
    'event.marketing.contact.LeftSegment': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      segmentId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      causeType: string;
    };
    /**
     * @example {
     *       "touchedAt": "2030-01-02T03:04:05.000Z",
     *       "channel": "email",
     *       "purpose": "newsletter",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.marketing.contact.Touched': {
      /** Format: date-time */
      touchedAt: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId: string;
    };
    /**
     * @example {
     *       "because": "no-consent",
     *       "channel": "email",
     *       "purpose": "newsletter",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.marketing.contact.TouchWithheld': {
      /** @enum {unknown} */
      because: 'no-consent' | 'address-withdrawn' | 'paused' | 'too-often';
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId: string;
    };
    /**
     * @example {
     *       "response": "opened",
     *       "channel": "email",
     *       "purpose": "newsletter",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.marketing.contact.Responded': {
      /** @enum {unknown} */
      response: 'opened' | 'clicked' | 'replied';
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId: string;
    };
    /**
     * @example {
     *       "hard": true,
     *       "channel": "email",
     *       "purpose": "newsletter",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.marketing.contact.Bounced': {
      hard: boolean;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId: string;
    };
    /**
     * @example {
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "orderId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "amount": 1
     *     }
     */
    'event.marketing.contact.Converted': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      orderId: string;
      amount: number;
    };
    /**
     * @example {
     *       "causeEventId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "wholly": true,
     *       "reason": "reason",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "orderId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "amount": 1
     *     }
     */
    'event.marketing.contact.ConversionUndone': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      causeEventId: string;
      wholly: boolean;
      reason?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      orderId: string;
      amount: number;
    };
    /**
     * @example {
     *       "name": "name",
     *       "segmentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "channel": "email",
     *       "purpose": "newsletter",
     *       "subject": "subject",
     *       "body": "body",
     *       "budget": 1
     *     }
     */
    'event.marketing.campaign.Planned': {
      name: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      segmentId: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
      subject?: string;
      body?: string;
      budget?: number;
    };
    /**
     * @example {
     *       "segmentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "channel": "email",
     *       "purpose": "newsletter",
     *       "launchedAt": "2030-01-02T03:04:05.000Z"
     *     }
     */
    'event.marketing.campaign.Launched': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      segmentId: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'sms' | 'post' | 'push';
      /** @enum {unknown} */
      purpose: 'newsletter' | 'offers' | 'research';
      /** Format: date-time */
      launchedAt: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.marketing.campaign.Closed': {
      reason?: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.marketing.campaign.Dropped': {
      reason: string;
    };
    /**
     * @example {
     *       "code": "code",
     *       "percent": 1,
     *       "amount": 1,
     *       "validUntil": "2030-01-02",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "campaignId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.marketing.promotionCode.Issued': {
      code: string;
      percent?: number;
      amount?: number;
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      campaignId?: string;
    };
    /**
     * @example {
     *       "orderId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.marketing.promotionCode.Redeemed': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      orderId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
    };
    /**
     * @example {
     *       "validUntil": "2030-01-02"
     *     }
     */
    'event.marketing.promotionCode.Expired': {
      /**
       * Format: date
       * @description a day such as 2030-01-31
       */
      validUntil: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.marketing.promotionCode.Revoked': {
      reason: string;
    };
    /**
     * @example {
     *       "name": "name",
     *       "rule": "rule"
     *     }
     */
    'event.marketing.segment.Defined': {
      name: string;
      rule: string;
    };
    /**
     * @example {
     *       "version": 2,
     *       "rule": "rule"
     *     }
     */
    'event.marketing.segment.Redefined': {
      version: number;
      rule: string;
    };
    /**
     * @example {
     *       "name": "name"
     *     }
     */
    'event.marketing.segment.Renamed': {
      name: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.marketing.segment.Retired': {
      reason: string;
    };
    /**
     * @example {
     *       "skills": [
     *         "skills"
     *       ],
     *       "capacity": 1
     *     }
     */
    'event.service.agent.Enlisted': {
      skills: string[];
      capacity: number;
    };
    /**
     * @example {
     *       "skills": [
     *         "skills"
     *       ],
     *       "capacity": 1
     *     }
     */
    'event.service.agent.Retrained': {
      skills?: string[];
      capacity?: number;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.service.agent.WentAway': {
      reason?: string;
    };
    /** @example {} */
    'event.service.agent.CameBack': Record<string, never>;
    /**
     * @example {
     *       "version": 1,
     *       "title": "title",
     *       "text": "text",
     *       "skill": "skill",
     *       "tags": [
     *         "tags"
     *       ]
     *     }
     */
    'event.service.article.Drafted': {
      version: number;
      title: string;
      text: string;
      skill?: string;
      tags?: string[];
    };
    /**
     * @example {
     *       "version": 1,
     *       "title": "title",
     *       "text": "text",
     *       "skill": "skill",
     *       "tags": [
     *         "tags"
     *       ]
     *     }
     */
    'event.service.article.Revised': {
      version: number;
      title: string;
      text: string;
      skill?: string;
      tags?: string[];
    };
    /**
     * @example {
     *       "version": 1
     *     }
     */
    'event.service.article.Published': {
      version: number;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.service.article.Retired': {
      reason: string;
    };
    /**
     * @example {
     *       "customerId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "channel": "email",
     *       "subject": "subject",
     *       "text": "text",
     *       "priority": "low",
     *       "skill": "skill",
     *       "slaVersion": 1,
     *       "reference": "reference"
     *     }
     */
    'event.service.case.Opened': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      customerId?: string;
      /** @enum {unknown} */
      channel: 'email' | 'phone' | 'web' | 'chat' | 'post' | 'fax' | 'referral' | 'in-person';
      subject: string;
      text?: string;
      /** @enum {unknown} */
      priority: 'low' | 'normal' | 'high' | 'urgent';
      skill?: string;
      slaVersion: number;
      reference?: string;
    };
    /**
     * @example {
     *       "agentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "from": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "reason": "reason",
     *       "candidates": [
     *         {
     *           "agentId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *           "load": 1,
     *           "capacity": 1,
     *           "skilled": true
     *         }
     *       ]
     *     }
     */
    'event.service.case.Routed': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      agentId: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      from?: string;
      reason: string;
      candidates?: {
        /**
         * Format: uuid
         * @description a UUID in lower case
         */
        agentId: string;
        load: number;
        capacity: number;
        skilled: boolean;
      }[];
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.service.case.RoutingFailed': {
      reason: string;
    };
    /**
     * @example {
     *       "by": "agent",
     *       "text": "text",
     *       "articleId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "first": true
     *     }
     */
    'event.service.case.Replied': {
      /** @enum {unknown} */
      by: 'agent' | 'customer';
      text: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      articleId?: string;
      first?: boolean;
    };
    /**
     * @example {
     *       "for": "customer"
     *     }
     */
    'event.service.case.Waiting': {
      /** @enum {unknown} */
      for: 'customer' | 'third-party';
    };
    /**
     * @example {
     *       "for": "customer"
     *     }
     */
    'event.service.case.WaitingEnded': {
      /** @enum {unknown} */
      for: 'customer' | 'third-party';
    };
    /**
     * @example {
     *       "priority": "low",
     *       "from": "low"
     *     }
     */
    'event.service.case.Prioritised': {
      /** @enum {unknown} */
      priority: 'low' | 'normal' | 'high' | 'urgent';
      /** @enum {unknown} */
      from: 'low' | 'normal' | 'high' | 'urgent';
    };
    /**
     * @example {
     *       "resolution": "resolution",
     *       "articleId": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "agentId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.service.case.Resolved': {
      resolution: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      articleId?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      agentId?: string;
    };
    /**
     * @example {
     *       "reason": "reason",
     *       "agentId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.service.case.Reopened': {
      reason: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      agentId?: string;
    };
    /**
     * @example {
     *       "reason": "reason",
     *       "agentId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.service.case.Closed': {
      reason?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      agentId?: string;
    };
    /**
     * @example {
     *       "of": "0190a5b4-7c1e-7f00-8000-000000000001",
     *       "agentId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.service.case.LinkedAsDuplicate': {
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      of: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      agentId?: string;
    };
    /**
     * @example {
     *       "clock": "first-reply",
     *       "dueAt": "2030-01-02T03:04:05.000Z"
     *     }
     */
    'event.service.case.Breached': {
      /** @enum {unknown} */
      clock: 'first-reply' | 'resolution';
      /** Format: date-time */
      dueAt: string;
    };
    /**
     * @example {
     *       "reason": "reason"
     *     }
     */
    'event.service.case.Escalated': {
      reason: string;
    };
    /**
     * @example {
     *       "score": 1,
     *       "comment": "comment",
     *       "agentId": "0190a5b4-7c1e-7f00-8000-000000000001"
     *     }
     */
    'event.service.case.Rated': {
      score: number;
      comment?: string;
      /**
       * Format: uuid
       * @description a UUID in lower case
       */
      agentId?: string;
    };
    /**
     * @example {
     *       "activity": "activity",
     *       "by": "by",
     *       "step": 1
     *     }
     */
    'event.service.case.Noted': {
      activity: string;
      by?: string;
      step?: number;
    };
    Result: {
      id: string;
      revision: number;
      position: number;
    };
    Problem: {
      /** @example urn:kizuna:problem:refused */
      type?: string;
      /** @example A business rule says no */
      title?: string;
      /** @example 409 */
      status?: number;
      /** @example the opportunity is not open */
      detail?: string;
      errors?: {
        field?: string;
        rule?: string;
        message?: string;
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'identity.customers': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in name, email, phone, identifiers.value. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.identity.customers'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.customer.register': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.customer.register'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.customer.correct': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.customer.correct'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.customer.link-identifier': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.customer.link-identifier'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.customer.unlink-identifier': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.customer.unlink-identifier'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.customer.relate': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.customer.relate'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.customer.unrelate': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.customer.unrelate'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.customer.name-owner': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.customer.name-owner'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.staff': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in name, email. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.identity.staff'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.staff.join': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.staff.join'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.staff.move-to-team': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.staff.move-to-team'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.staff.leave': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.staff.leave'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.teams': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in name, region. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.identity.teams'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.team.form': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.team.form'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.team.rename': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.team.rename'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.team.entrust': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.team.entrust'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.customers.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.identity.customers'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.customers.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.identifiers': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.identity.identifiers'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.identifiers.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.identity.identifiers'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.identifiers.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.staff.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.identity.staff'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.staff.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.teams.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.identity.teams'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'identity.teams.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.products': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in name, series. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.products'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.product.list': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.product.list'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.product.reprice': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.product.reprice'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.product.discontinue': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.product.discontinue'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.priceLists': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in name. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.priceLists'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.priceList.publish': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.priceList.publish'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.priceList.set-price': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.priceList.set-price'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.priceList.remove-price': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.priceList.remove-price'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.priceList.withdraw': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.priceList.withdraw'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunities': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in title, reference. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.opportunities'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunity.open': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.opportunity.open'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunity.name-customer': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.opportunity.name-customer'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunity.assign': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.opportunity.assign'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunity.advance': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.opportunity.advance'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunity.revalue': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.opportunity.revalue'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunity.win': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.opportunity.win'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunity.lose': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.opportunity.lose'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunity.reopen': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.opportunity.reopen'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.quotes': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in id, lines.sku, lines.description. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.quotes'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.quote.draft': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.quote.draft'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.quote.revise': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.quote.revise'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.quote.send': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.quote.send'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.quote.accept': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.quote.accept'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.quote.decline': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.quote.decline'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.quote.expire': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.quote.expire'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.orders': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in reference, id. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.orders'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.order.place': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.order.place'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.order.credit': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.order.credit'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.order.deliver': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.order.deliver'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.order.return': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.order.return'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.order.cancel': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.order.cancel'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.tasks': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in title, result, droppedBecause. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.tasks'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.task.open': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.task.open'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.task.assign': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.task.assign'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.task.complete': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.task.complete'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.task.drop': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.task.drop'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.task.fall-overdue': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['sales.task.fall-overdue'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.products.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.products'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.products.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.priceLists.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.priceLists'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.priceLists.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.prices': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.prices'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.prices.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.prices'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.prices.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunities.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.opportunities'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.opportunities.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.pipeline': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.pipeline'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.pipeline.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.pipeline'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.pipeline.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.quotes.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.quotes'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.quotes.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.orders.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.orders'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.orders.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.baskets': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.baskets'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.baskets.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.baskets'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.baskets.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.tasks.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.tasks'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.tasks.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.accounts': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.sales.accounts'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.accounts.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.sales.accounts'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sales.accounts.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contacts': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.marketing.contacts'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.grant-consent': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.grant-consent'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.withdraw-consent': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.withdraw-consent'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.withdraw-address': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.withdraw-address'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.restore-address': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.restore-address'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.pause': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.pause'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.resume': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.resume'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.enter-segment': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.enter-segment'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.leave-segment': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.leave-segment'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.touch': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.touch'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.record-response': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.record-response'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.record-bounce': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.record-bounce'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.attribute': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.attribute'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contact.undo-conversion': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.contact.undo-conversion'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.segments': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in name. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.marketing.segments'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.segment.define': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.segment.define'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.segment.redefine': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.segment.redefine'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.segment.rename': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.segment.rename'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.segment.retire': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.segment.retire'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.campaigns': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in name, subject. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.marketing.campaigns'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.campaign.plan': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.campaign.plan'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.campaign.launch': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.campaign.launch'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.campaign.close': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.campaign.close'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.campaign.drop': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.campaign.drop'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.promotionCodes': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in code. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.marketing.promotionCodes'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.promotionCode.issue': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.promotionCode.issue'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.promotionCode.redeem': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.promotionCode.redeem'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.promotionCode.expire': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.promotionCode.expire'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.promotionCode.revoke': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['marketing.promotionCode.revoke'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contacts.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.marketing.contacts'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.contacts.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.profiles': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.marketing.profiles'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.profiles.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.marketing.profiles'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.profiles.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.segments.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.marketing.segments'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.segments.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.members': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.marketing.members'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.members.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.marketing.members'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.members.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.campaigns.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.marketing.campaigns'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.campaigns.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.promotionCodes.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.marketing.promotionCodes'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'marketing.promotionCodes.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.cases': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in subject, reference. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.service.cases'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.open': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.open'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.route': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.route'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.fail-routing': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.fail-routing'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.reply': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.reply'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.wait': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.wait'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.end-waiting': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.end-waiting'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.prioritise': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.prioritise'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.note': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.note'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.resolve': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.resolve'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.reopen': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.reopen'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.close': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.close'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.link-duplicate': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.link-duplicate'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.rate': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.rate'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.breach': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.breach'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case.escalate': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.case.escalate'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.agents': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in skills. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.service.agents'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.agent.enlist': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.agent.enlist'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.agent.retrain': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.agent.retrain'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.agent.go-away': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.agent.go-away'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.agent.come-back': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.agent.come-back'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.articles': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in title, tags, skill, text. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.service.articles'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.article.draft': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.article.draft'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.article.revise': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.article.revise'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.article.publish': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.article.publish'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.article.retire': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['service.article.retire'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.cases.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.service.cases'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.cases.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.conversations': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.service.conversations'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.conversations.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.service.conversations'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.conversations.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case-days': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.service.case-days'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case-days.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.service.case-days'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.case-days.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.agents.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.service.agents'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.agents.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.articles.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.service.articles'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'service.articles.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.lifecycle.observe': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['analytics.lifecycle.observe'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.lifecycle.lapse': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['analytics.lifecycle.lapse'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such aggregate. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.activity.note': {
    parameters: {
      query?: never;
      header?: {
        /** @description Names the command: sent again under the same key it answers the same and changes nothing. */
        'Idempotency-Key'?: string;
        /** @description The ETag of what you saw: decided only if it is still so. */
        'If-Match'?: string;
        /** @description When it took effect, if not now. Needs the permission history.backdate. */
        'Effective-At'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['analytics.activity.note'];
      };
    };
    responses: {
      /** @description Done, durably; or it was done before. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Result'];
        };
      };
      /** @description A field breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A business rule says no. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since you looked. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The command id was used before for another command. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.customers': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description 1 to 8 words: only rows that have, for each, a word that begins with it in name, email, phone, identifiers.value. Case, accents, full or half width, hiragana or katakana make no difference, and text in scripts without spaces is found by any part.
         * @example tana yuk
         */
        search?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.analytics.customers'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.customers.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.analytics.customers'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.customers.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.figures': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.analytics.figures'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.figures.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.analytics.figures'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.figures.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.stages': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.analytics.stages'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.stages.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.analytics.stages'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.stages.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.rfm': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.analytics.rfm'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.rfm.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.analytics.rfm'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.rfm.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.revenue': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.analytics.revenue'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.revenue.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.analytics.revenue'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.revenue.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.cohorts': {
    parameters: {
      query?: {
        /**
         * @description JSON, a small part of the query language of MongoDB.
         * @example {"status":"open"}
         */
        filter?: string;
        /**
         * @description Fields by weight, `-` before those that descend.
         * @example -amount,title
         */
        sort?: string;
        /**
         * @description Rows in a page, 1 to 500; 50 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the page before, of the same filter, search and sort. */
        cursor?: string;
        /**
         * @description Only these fields of each row, besides its id; all if absent.
         * @example name,orders.value
         */
        fields?: string;
        /** @description Whether to count all rows that pass filter and search. */
        count?: 'true' | 'false';
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows?: ({
              id?: string;
            } & components['schemas']['view.analytics.cohorts'])[];
            next?: string;
            count?: number;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.cohorts.row': {
    parameters: {
      query?: {
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id?: string;
          } & components['schemas']['view.analytics.cohorts'];
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'analytics.cohorts.why': {
    parameters: {
      query?: {
        /** @description Only what changed in this field or below it, such as `orders` or `orders.value`. */
        field?: string;
        /**
         * @description Events in an answer, 1 to 200; 20 if absent.
         * @example 20
         */
        limit?: string;
        /** @description `next` of the answer before, of the same field and date. */
        cursor?: string;
        /** @description As it was at the end of that day, or at that moment. */
        asOf?: string;
      };
      header?: {
        /** @description Wait until the view knows what the command with this token did. */
        'Consistency-Token'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              event: {
                id: string;
                type: string;
                position: number;
                stream: string;
                /** Format: date-time */
                effectiveAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
              };
              fields: {
                field: string;
                before?: unknown;
                after?: unknown;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description The query breaks a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There never was such a row. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The view has not caught up in time. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.mappings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The mappings that there are, and the files that they want. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            mappings: components['schemas']['imports.Mapping'][];
          };
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Imports, the latest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            imports: components['schemas']['imports.Import'][];
          };
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.begin': {
    parameters: {
      query: {
        /** @description What the file is. */
        mapping: string;
        /** @description What the file is called. */
        name: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        '*/*': string;
      };
    };
    responses: {
      /** @description Begins an import with its first file, which is the body as it is; at most 200 MiB, and .gz will do. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['imports.Import'];
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far an import is, and what came of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['imports.Import'];
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removes its files. The rest of one that was cut off is given up. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.add-file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        '*/*': string;
      };
    };
    responses: {
      /** @description One more file, or another one in place of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['imports.Import'];
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.choose-columns': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['imports.ChosenColumns'];
      };
    };
    responses: {
      /** @description Chooses which column is which field. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['imports.Import'];
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.preview': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Columns, the first rows, and the commands that these lead to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['imports.Preview'];
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.check': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Reads all of it and checks each command; nothing is sent. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['imports.Import'];
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.run': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carries out what was checked, in the name of the caller. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['imports.Import'];
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Stops a check or a run. What was done stays done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['imports.Import'];
        };
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.problems': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All there is to say of single rows, as a CSV file: kind, file, row, column, reason, raw. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request or the file breaks a rule; each is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No valid token. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The permission is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such import. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is in the wrong state for this; the detail says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  commands: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "commands": [
         *         {
         *           "command": "command",
         *           "id": "0190a5b4-7c1e-7f00-8000-000000000001",
         *           "commandId": "commandId",
         *           "effectiveAt": "2030-01-02T03:04:05.000Z",
         *           "lane": "lane",
         *           "body": {}
         *         }
         *       ],
         *       "history": true
         *     }
         */
        'application/json': {
          commands: {
            command: string;
            /**
             * Format: uuid
             * @description a UUID in lower case
             */
            id: string;
            commandId?: string;
            /** Format: date-time */
            effectiveAt?: string;
            lane?: string;
            body: Record<string, never>;
          }[];
          history?: boolean;
        };
      };
    };
    responses: {
      /** @description What became of each, in the order given. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  events: {
    parameters: {
      query?: {
        from?: string;
        type?: string;
        context?: string;
        subject?: string;
        id?: string;
        causation?: string;
        correlation?: string;
        actor?: string;
        text?: string;
        follow?: 'true' | 'false';
        last?: string;
        before?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CloudEvents, one a line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': unknown;
        };
      };
    };
  };
  tokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "actor": "actor",
         *       "role": "role",
         *       "permissions": [
         *         "permissions"
         *       ],
         *       "lifetimeSeconds": 1
         *     }
         */
        'application/json': {
          actor: string;
          role?: string;
          permissions?: string[];
          lifetimeSeconds?: number;
        };
      };
    };
    responses: {
      /** @description A scoped token. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "code": "code"
         *     }
         */
        'application/json': {
          code: string;
        };
      };
    };
    responses: {
      /** @description The owner's token, once. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'get /ops/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Views with version, position and lag. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'post /ops/views/{id}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Compares a view with its history; lines of progress, last the result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'post /ops/views/{id}/rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Builds a view anew and switches; lines of progress, last the result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'get /ops/consumers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Policies, processes and views with how far they have come. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'get /ops/parked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events that could not be handled, and those behind them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'get /ops/discarded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was discarded, by whom and why. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'get /ops/foreign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Messages on the topics that are none of ours. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'post /ops/parked/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Handles what is parked once more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'post /ops/parked/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Goes on without an event, with a reason. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'get /ops/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far the history has been told whose timers are held. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'post /ops/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "until": "2030-01-02T03:04:05.000Z"
         *     }
         */
        'application/json': {
          /** Format: date-time */
          until: string;
        };
      };
    };
    responses: {
      /** @description History has come to a date: fires the timers that it passed, holds the others. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'delete /ops/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The history is told: fires all of its timers that are due. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'get /metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Metrics in the text format of Prometheus. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process answers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can take work. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It cannot, and why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
