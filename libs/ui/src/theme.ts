// The component library, dressed once in our tokens. It comes without its own styles: what it brings is behaviour.
import { createTheme } from '@mantine/core';
import field from './field/field.module.css';
import searchBox from './search-box/search-box.module.css';

export const theme = createTheme({
  respectReducedMotion: true,
  components: {
    Input: { classNames: { wrapper: field.frame, input: field.control, section: field.section } },
    InputWrapper: {
      classNames: { root: field.field, label: field.label, description: field.hint, error: field.error },
    },
    Combobox: {
      classNames: { dropdown: searchBox.dropdown, options: searchBox.options, option: searchBox.option },
    },
  },
});
