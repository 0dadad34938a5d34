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

type FindingsListProps = { readonly view: CaseView; readonly findings: readonly Finding[] };

export const FindingsList = ({ view, findings }: FindingsListProps) => {
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
          <FindingLine key={`${group.finding.rule}:${group.finding.text.zh}`} view={view} {...group} />
        ))}
      </ul>
    </details>
  );
};

const FindingLine = ({ view, finding, places }: FindingGroup & { readonly view: CaseView }) => {
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
      <li>
        <a className={className} href={href(paths.case(view.caseId))} title={t('check.toCase')}>
          {words}
        </a>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className={className} onClick={() => showField(finding.field)}>
        {words}
      </button>
    </li>
  );
};

const isAboutTheCase = (field: string): boolean => /^(parties|claims|representatives)(\.|$)/.test(field);

/** Opens what hides the field, brings it into sight and puts the cursor there. */
const showField = (field: string): void => {
  const element = elementOf(field) ?? (field === 'clauses' ? document.getElementById(ADD_CLAUSE_ID) : null);
  if (element === null) return;
  element.closest('details')?.setAttribute('open', '');
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
};
