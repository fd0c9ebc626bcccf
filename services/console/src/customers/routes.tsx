/** The addresses of this area. */
import { useParams, type RouteObject } from 'react-router';
import { CustomerPage } from './customer-page';
import { CustomersPage } from './customers-page';

/** Another customer is another page: nothing that was opened or typed for one is shown for the next. */
function OneCustomer() {
  const { id = '' } = useParams();
  return <CustomerPage key={id} id={id} />;
}

export const routes: RouteObject[] = [
  { index: true, element: <CustomersPage /> },
  { path: ':id', element: <OneCustomer /> },
];
