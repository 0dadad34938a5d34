/** The list under the search field. */
import { ArrowRight, Calculator, FileText, ListFilter } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { calculators } from '../../../shared/calculators/registry.ts';
import { SEARCH_LIMIT } from '../../app/queries.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useText } from '../../i18n/useText.ts';
import { Marked } from './Marked.tsx';
import type { PaletteRow } from './paletteRows.ts';

type SearchPanelProps = {
  readonly id: string;
  readonly rows: readonly PaletteRow[];
  readonly active: number;
  readonly text: string;
  /** The answer for this very text is there. */
  readonly isSettled: boolean;
  readonly onChoose: (row: PaletteRow) => void;
  readonly onPoint: (index: number) => void;
};

export const SearchPanel = (props: SearchPanelProps) => {
  const { id, rows, active, text, onChoose, onPoint } = props;
  const { t } = useTranslation('search');
  const firstPlace = rows.findIndex((row) => row.kind === 'place' || row.kind === 'calculator');
  return (
    <div className="hj-search__panel">
      <PanelNote {...props} />
      <div role="listbox" id={`${id}-list`} aria-label={t('label')}>
        {rows.map((row, index) => (
          <Fragment key={`${row.kind}-${row.id}`}>
            {index === 0 && row.kind === 'case' && <GroupName word={t('cases')} />}
            {index === firstPlace && <GroupName word={t('actions')} />}
            {/* The field has the focus and the keys; the pointer only chooses. */}
            {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className="hj-search__row"
              onPointerMove={() => onPoint(index)}
              onMouseDown={(press) => press.preventDefault()}
              onClick={() => onChoose(row)}
            >
              <RowContent row={row} text={text} />
            </div>
          </Fragment>
        ))}
      </div>
    </div>
  );
};

const GroupName = ({ word }: { readonly word: string }) => (
  <div className="hj-search__group" role="presentation">
    {word}
  </div>
);

const PanelNote = ({ rows, text, isSettled }: SearchPanelProps) => {
  const { t } = useTranslation('search');
  const length = [...text.trim()].length;
  if (length === 1) return <p className="hj-search__note">{t('tooShort')}</p>;
  if (length < 2 || !isSettled || rows.some((row) => row.kind === 'case')) return null;
  return (
    <p className="hj-search__note" role="status">
      {t('none', { text: text.trim() })} · {t('noneWhy')}
    </p>
  );
};

const RowContent = ({ row, text }: { readonly row: PaletteRow; readonly text: string }) => {
  const { t } = useTranslation(['search', 'frame']);
  const local = useText();
  switch (row.kind) {
    case 'case':
      return (
        <>
          <FileText aria-hidden="true" />
          <span>
            <Marked text={`${row.hit.workers} · ${row.hit.respondents}`} words={text} />
            <span className="hj-search__excerpt">
              <br />
              {row.hit.number}
              {row.hit.found === 'text' && ' · '}
              {row.hit.found === 'text' && <Marked text={row.hit.excerpt} words={text} />}
            </span>
          </span>
          <Chip>{local(row.hit.stepName)}</Chip>
        </>
      );
    case 'all':
      return (
        <>
          <ListFilter aria-hidden="true" />
          <span>{row.count < SEARCH_LIMIT ? t('search:all', { count: row.count }) : t('search:allMany')}</span>
        </>
      );
    case 'place':
      return (
        <>
          <ArrowRight aria-hidden="true" />
          <span>{t(`frame:${row.place.word}`)}</span>
        </>
      );
    case 'calculator':
      return (
        <>
          <Calculator aria-hidden="true" />
          <span>
            {t('frame:calculators')} · {local(calculators[row.id].title)}
          </span>
        </>
      );
  }
};
