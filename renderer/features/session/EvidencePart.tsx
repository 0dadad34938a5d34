/** Evidence shown at the session; the case's own evidence can be inserted by name. */
import { Paperclip } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Part } from './Part.tsx';
import type { SessionFormInput } from './sessionForm.ts';

const NAME = 'record.evidenceShown';

export const EvidencePart = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('session');
  const { getValues, setValue, setFocus } = useFormContext<SessionFormInput>();
  const evidence = view.case.evidence.filter((item) => item.withdrawnFor === null);
  const insert = (evidenceId: string): void => {
    const item = evidence.find((e) => e.evidenceId === evidenceId);
    if (item === undefined) return;
    const written = getValues(NAME).trimEnd();
    const line = `《${item.name}》${item.purpose === '' ? '' : `，证明${item.purpose}`}；`;
    setValue(NAME, written === '' ? line : `${written}\n${line}`, { shouldDirty: true });
    setFocus(NAME);
  };
  return (
    <Part
      title={t('evidence.title')}
      aside={
        evidence.length > 0 && (
          <Menu
            label={t('evidence.insert')}
            trigger={
              <button type="button" className="hj-button hj-button--quiet">
                <Paperclip aria-hidden="true" />
                {t('evidence.insert')}
              </button>
            }
            rows={evidence.map((item) => ({ id: item.evidenceId, label: item.name, note: item.purpose || undefined }))}
            onChoose={insert}
          />
        )
      }
    >
      <TextAreaField name={NAME} label={t('evidence.label')} isLabelHidden placeholder={t('evidence.label')} rows={2} />
    </Part>
  );
};
