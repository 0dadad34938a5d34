/** What the checker says, quietly, always in sight under the form. A line leads to its field, or to the case page when it is about the case. */
import { ChevronDown, CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/agreement/finding.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { href, paths } from '../../app/paths.ts';
import { useText } from '../../i18n/useText.ts';
import { elementOf } from '../../ui/form/faults.ts';
import { ADD_CLAUSE_ID } from './ClausesPart.tsx';
import { countOf, type FindingGroup, groupFindings } from './findings.ts';

/** On low screens the list starts folded: its counts are enough until somebody wants the lines. */
const ROOMY = globalThis.matchMedia('(min-height: 50rem)');

type ListContext = {
  readonly view: CaseView;
  /** Leads to a field that is a cell of a grid. */
  readonly onCell: (field: string) => void;
};
type FindingsListProps = ListContext & { readonly findings: readonly Finding[] };

export const FindingsList = ({ view, findings, onCell }: FindingsListProps) => {
  const { t } = useTranslation('agreement');
  const blocks = countOf(findings, 'blocks');
  const warns = countOf(findings, 'warns');
  if (findings.length === 0) {
    return (
      <p className="hj-findings hj-findings--clean" role="status">
        <CircleCheck aria-hidden="true" />
        {t('check.clean')}
      </p>
    );
  }
  return (
    <details className="hj-findings" open={ROOMY.matches || undefined}>
      <summary className="hj-findings__head">
        <span className="hj-findings__title">{t('check.title')}</span>
        <span role="status" className="hj-row">
          {blocks > 0 && <span className="hj-findings__blocks">{t('check.blocks', { count: blocks })}</span>}
          {warns > 0 && <span className="hj-findings__warns">{t('check.warns', { count: warns })}</span>}
        </span>
        <ChevronDown aria-hidden="true" />
      </summary>
      <ul className="hj-findings__list">
        {groupFindings(findings).map((group) => (
          <FindingLine key={`${group.finding.rule}:${group.finding.text.zh}`} view={view} onCell={onCell} {...group} />
        ))}
      </ul>
    </details>
  );
};

/** The first of many of one kind, and the others behind a fold. */
const FindingLine = ({ others, ...group }: FindingGroup & ListContext) => {
  const { t } = useTranslation('agreement');
  return (
    <li>
      <OneFinding {...group} />
      {others.length > 0 && (
        <details className="hj-findings__others">
          <summary>{t('check.alike', { count: others.length })}</summary>
          {others.slice(0, OTHERS_SHOWN).map((finding) => (
            <OneFinding key={finding.field} {...group} finding={finding} places={1} />
          ))}
        </details>
      )}
    </li>
  );
};

/** Behind the fold so many are listed; the rest shows as these are put right. */
const OTHERS_SHOWN = 30;

const OneFinding = ({ view, finding, places, onCell }: Omit<FindingGroup, 'others'> & ListContext) => {
  const { t } = useTranslation('agreement');
  const say = useText();
  const isBlocking = finding.severity === 'blocks';
  const Icon = isBlocking ? CircleAlert : TriangleAlert;
  const words = (
    <>
      <Icon aria-label={t(isBlocking ? 'check.mustFix' : 'check.lookAgain')} />
      <span>
        {say(finding.text)}
        {places > 1 && <span className="hj-findings__article">{t('check.places', { count: places })}</span>}
        {finding.article !== null && <span className="hj-findings__article">{say(finding.article)}</span>}
      </span>
    </>
  );
  const className = `hj-finding hj-finding--${finding.severity}`;
  if (isAboutTheCase(finding.field)) {
    return (
      <a className={className} href={href(paths.case(view.caseId))} title={t('check.toCase')}>
        {words}
      </a>
    );
  }
  return (
    <button type="button" className={className} onClick={() => showField(finding.field, onCell)}>
      {words}
    </button>
  );
};

const isAboutTheCase = (field: string): boolean => /^(parties|claims|representatives)(\.|$)/.test(field);

/** Opens what hides the field, brings it into sight and puts the cursor there. */
const showField = (field: string, onCell: (field: string) => void): void => {
  const element = elementOf(field) ?? (field === 'clauses' ? document.getElementById(ADD_CLAUSE_ID) : null);
  if (element === null) return onCell(field);
  element.closest('details')?.setAttribute('open', '');
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
};
