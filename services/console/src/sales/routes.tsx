/** The addresses of this area. */
import { Navigate, type RouteObject } from 'react-router';
import { OpportunitiesPage } from './opportunities/opportunities-page';
import { OpportunityPage } from './opportunities/opportunity-page';
import { OrderPage } from './orders/order-page';
import { OrdersPage } from './orders/orders-page';
import { PipelinePage } from './pipeline/pipeline-page';
import { PriceListPage } from './products/price-list-page';
import { ProductPage } from './products/product-page';
import { ProductsPage } from './products/products-page';
import { QuotePage } from './quotes/quote-page';
import { QuotesPage } from './quotes/quotes-page';
import { TasksPage } from './tasks/tasks-page';

export const routes: RouteObject[] = [
  { index: true, element: <Navigate to="/app/sales/pipeline" replace /> },
  { path: 'pipeline', element: <PipelinePage /> },
  { path: 'opportunities', element: <OpportunitiesPage /> },
  { path: 'opportunities/:id', element: <OpportunityPage /> },
  { path: 'quotes', element: <QuotesPage /> },
  { path: 'quotes/:id', element: <QuotePage /> },
  { path: 'orders', element: <OrdersPage /> },
  { path: 'orders/:id', element: <OrderPage /> },
  { path: 'products', element: <ProductsPage key="products" /> },
  { path: 'products/price-lists', element: <ProductsPage key="lists" lists /> },
  { path: 'products/price-lists/:id', element: <PriceListPage /> },
  { path: 'products/:id', element: <ProductPage /> },
  { path: 'tasks', element: <TasksPage /> },
];
