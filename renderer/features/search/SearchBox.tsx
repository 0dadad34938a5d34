/**
 * Search and palette in one field: cases by any two characters, places of the desk by their words. Ctrl+K comes here from anywhere.
 * The pattern is the ARIA combobox: the focus stays in the field, arrows choose, Enter opens; keys of a composing input method are left
 * alone.
 */
import './search.css';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../app/paths.ts';
import { useSearch } from '../../app/queries.ts';
import { isComposing } from '../../ui/form/Form.tsx';
import { type PaletteRow, paletteRowsOf } from './paletteRows.ts';
import { SearchPanel } from './SearchPanel.tsx';

export const SearchBox = () => {
  const { t } = useTranslation('search');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(text);
  const found = useSearch(asked);
  const rows = paletteRowsOf(asked, found.data ?? []);
  const at = Math.min(active, rows.length - 1);

  useEffect(() => {
    const onKey = (key: globalThis.KeyboardEvent): void => {
      if (key.key.toLowerCase() !== 'k' || !(key.ctrlKey || key.metaKey)) return;
      key.preventDefault();
      input.current?.focus();
      input.current?.select();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const close = (): void => {
    setOpen(false);
    setActive(0);
  };
  const choose = (row: PaletteRow | undefined): void => {
    if (row === undefined) return;
    close();
    setText('');
    input.current?.blur();
    navigate(row.path);
  };
  // Whoever types faster than the answer comes must not land in a case found for the text before.
  const enter = (): void => {
    const isSettled = asked === text && !found.isPlaceholderData;
    const row = isSettled ? rows[at] : paletteRowsOf(text, [])[0];
    const wanted = text.trim();
    if (row === undefined && [...wanted].length >= 2)
      choose({ kind: 'all', id: 'all', path: paths.search(wanted), count: 0 });
    else choose(row);
  };
  const onKeyDown = (key: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(key)) return;
    if (key.key === 'ArrowDown' || key.key === 'ArrowUp') {
      key.preventDefault();
      setOpen(true);
      const step = key.key === 'ArrowDown' ? 1 : -1;
      setActive(rows.length === 0 ? 0 : (at + step + rows.length) % rows.length);
    } else if (key.key === 'Enter' && isOpen) {
      key.preventDefault();
      enter();
    } else if (key.key === 'Escape') {
      if (text === '') input.current?.blur();
      setText('');
      close();
    }
  };
  return (
    <search className="hj-search" onBlur={(blur) => blur.currentTarget.contains(blur.relatedTarget) || close()}>
      <label className="hj-search__field">
        <Search aria-hidden="true" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('label')}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
          aria-keyshortcuts="Control+K"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('placeholder')}
          value={text}
          onChange={(change) => {
            setText(change.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">{t('shortcut')}</kbd>
      </label>
      {isOpen && (
        <SearchPanel
          id={id}
          rows={rows}
          active={at}
          text={asked}
          isSettled={!found.isFetching && asked === text}
          onChoose={choose}
          onPoint={setActive}
        />
      )}
    </search>
  );
};
