/** What is shown at each address. Each area is loaded when somebody goes there. */
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { Shell } from './shell/shell';
import { Crashed, NotHere } from './parts/states';
import { SignIn } from './session/sign-in';

type Area = { readonly routes: RouteObject[] };

/** The addresses below one area, known once it is loaded. */
const area = (path: string, load: () => Promise<Area>): RouteObject => ({
  path,
  errorElement: <Crashed />,
  lazy: async () => {
    const [{ routes }, { AreaRoutes }] = await Promise.all([load(), import('./shell/area-routes')]);
    return { Component: () => <AreaRoutes routes={routes} /> };
  },
});

export const router = createBrowserRouter([
  { path: '/', element: <Navigate to="/app" replace /> },
  { path: '/sign-in', element: <SignIn /> },
  {
    path: '/app',
    element: <Shell />,
    errorElement: <Crashed />,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./shell/home')).Home }) },
      area('customers/*', () => import('./customers/routes')),
      area('sales/*', () => import('./sales/routes')),
      area('marketing/*', () => import('./marketing/routes')),
      area('desk/*', () => import('./desk/routes')),
      area('dashboards/*', () => import('./dashboards/routes')),
      area('imports/*', () => import('./imports/routes')),
      area('events/*', () => import('./events/routes')),
      area('operations/*', () => import('./operations/routes')),
      { path: '*', element: <NotHere /> },
    ],
  },
  { path: '*', element: <Navigate to="/app" replace /> },
]);
