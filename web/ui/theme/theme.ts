import { createTheme } from '@mantine/core'
import { colors } from './colors.ts'
import classes from './components.module.css'

const inter = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif"

const dialog = {
  overlayProps: { backgroundOpacity: 0.45, blur: 4 },
  // Mantine heads dialogs with a <header>, which would be a second banner of the page.
  attributes: { header: { role: 'presentation' } },
}

const pillsField = {
  options: classes.options,
  option: classes.option,
  input: classes.pills,
  inputField: classes.pillsField,
}

/** The look of every Mantine component; per-scheme colours are in `variables.ts`. */
export const theme = createTheme({
  colors,
  primaryColor: 'bougainvillea',
  primaryShade: 6,
  black: colors.gray[9],
  fontFamily: inter,
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  headings: {
    fontFamily: inter,
    fontWeight: '680',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.75rem, 1.4rem + 1.6vw, 2.375rem)', lineHeight: '1.12' },
      h2: { fontSize: 'clamp(1.375rem, 1.2rem + 0.8vw, 1.75rem)', lineHeight: '1.2' },
      h3: { fontSize: '1.1875rem', lineHeight: '1.3' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
      h5: { fontSize: '0.9375rem', lineHeight: '1.45' },
      h6: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  radius: { xs: '0.375rem', sm: '0.5rem', md: '0.75rem', lg: '1.125rem', xl: '1.75rem' },
  defaultRadius: 'md',
  shadows: {
    xs: 'var(--ui-shadow-sm)',
    sm: 'var(--ui-shadow-sm)',
    md: 'var(--ui-shadow-md)',
    lg: 'var(--ui-shadow-lg)',
    xl: 'var(--ui-shadow-lg)',
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' }, classNames: { root: classes.button } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
    Paper: { defaultProps: { radius: 'lg' }, classNames: { root: classes.surface } },
    Card: { defaultProps: { padding: 'lg', radius: 'lg' }, classNames: { root: classes.surface } },
    Badge: { defaultProps: { variant: 'light' }, classNames: { root: classes.badge } },
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' }, classNames: { label: classes.label, description: classes.hint } },
    // The list itself scrolls: assistive technology knows it as the popup of its field, and a box inside it it would not.
    Select: {
      defaultProps: { withScrollArea: false },
      classNames: { options: classes.options, option: classes.option },
    },
    MultiSelect: {
      defaultProps: { withScrollArea: false },
      classNames: pillsField,
    },
    TagsInput: {
      defaultProps: { withScrollArea: false },
      classNames: pillsField,
    },
    Tabs: { classNames: { tab: classes.tab } },
    Modal: {
      defaultProps: { centered: true, radius: 'lg', ...dialog },
      classNames: { title: classes.dialogTitle },
    },
    Drawer: { defaultProps: dialog, classNames: { title: classes.dialogTitle } },
    NavLink: { classNames: { root: classes.navLink } },
    // The placeholder is a focusable element that a role=menu must not contain; the first item takes the focus instead.
    Menu: { defaultProps: { shadow: 'md', radius: 'md', withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300, events: { hover: true, focus: true, touch: true } } },
    Notification: { classNames: { root: classes.surface, title: classes.noteTitle } },
    Skeleton: { defaultProps: { radius: 'md' } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
})
