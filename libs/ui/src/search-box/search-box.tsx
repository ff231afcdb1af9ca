// Finds as one types. The combobox pattern: arrows move, Enter picks, Escape closes; what was found is said politely.
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, type Ref, useEffect } from 'react';
import { useAnnounce } from '../announcer/announcer.js';
import type { Question } from '../field/field.js';
import { Icon } from '../icons/icons.js';
import style from './search-box.module.css';

export interface SearchOption {
  id: string;
  content: ReactNode;
}

export interface SearchBoxProps extends Question {
  words: string;
  onType: (words: string) => void;
  options: readonly SearchOption[];
  onPick: (id: string) => void;
  /** Says what was found, or that the search is still going on; empty before anything is asked. */
  status: string;
  placeholder?: string;
  ref?: Ref<HTMLInputElement>;
}

export const SearchBox = ({ words, onType, options, onPick, status, hint, ...question }: SearchBoxProps) => {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const announce = useAnnounce();
  useEffect(() => {
    if (combobox.dropdownOpened && status) announce(status);
  }, [announce, combobox.dropdownOpened, status]);
  const type = (typed: string) => {
    onType(typed);
    combobox.resetSelectedOption();
    combobox.openDropdown();
  };
  const pick = (id: string) => {
    onPick(id);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...question}
          description={hint}
          value={words}
          aria-autocomplete="list"
          leftSection={<Icon name="search" />}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={() => words && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!status && options.length === 0}>
        {status && options.length === 0 && <div className={style.status}>{status}</div>}
        <Combobox.Options aria-label={typeof question.label === 'string' ? question.label : undefined}>
          {options.map(({ id, content }) => (
            <Combobox.Option key={id} value={id}>
              {content}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
