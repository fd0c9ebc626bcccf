/** How the page looks: one accent, quiet surfaces, dense enough for work all day. Contrast is AA in both schemes. */
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import i18next from 'i18next';
import { formatsOf } from './i18n/format';

const bond: MantineColorsTuple = [
  '#eef0ff',
  '#dbdffa',
  '#b4bcef',
  '#8b97e5',
  '#6877dd',
  '#5263d8',
  '#4656d0',
  '#3646b8',
  '#2d3da5',
  '#223392',
];

/** The month above a calendar, as the language writes it: `2026年11月`. */
const monthOf = (month: string): string => formatsOf(i18next.language).month(month);

export const theme = createTheme({
  primaryColor: 'bond',
  primaryShade: { light: 7, dark: 6 },
  colors: { bond },
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, 'Noto Sans Mono CJK JP', monospace",
  defaultRadius: 'md',
  cursorType: 'pointer',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.15rem' }, h3: { fontSize: '1rem' } },
  },
  components: {
    Paper: { defaultProps: { withBorder: true, radius: 'md', p: 'md' } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    DateInput: { defaultProps: { monthLabelFormat: monthOf } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
    Modal: {
      defaultProps: { centered: true },
      styles: {
        title: { fontWeight: 650, fontSize: '1.1rem', lineHeight: 1.3 },
        // It stays in sight at the very edge, and nothing is scrolled past above it.
        header: { top: 'calc(-1 * var(--mantine-spacing-md))' },
      },
    },
    // A menu has nothing but its items in it, and begins with the first.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Table: { defaultProps: { verticalSpacing: 6, highlightOnHover: true } },
  },
});

/** What stands back is still read: the greys that come with the components are too pale for AA on our grounds. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5f6870',
    '--mantine-color-placeholder': '#687078',
    '--mantine-color-red-text': 'var(--mantine-color-red-9)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-teal-light-color': '#066649',
    '--mantine-color-orange-light-color': '#a83606',
    '--mantine-color-yellow-light-color': '#8a4700',
  },
  dark: {
    '--mantine-color-dimmed': '#a8a8a8',
    '--mantine-color-placeholder': '#9c9c9c',
    '--mantine-color-anchor': 'var(--mantine-color-bond-3)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
  },
});
