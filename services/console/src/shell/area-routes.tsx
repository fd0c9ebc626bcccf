/** The addresses below an area, each from its own table. */
import { useRoutes, type RouteObject } from 'react-router';
import { NotHere } from '../parts/states';

export function AreaRoutes({ routes }: { readonly routes: RouteObject[] }) {
  return useRoutes([...routes, { path: '*', element: <NotHere /> }]);
}
