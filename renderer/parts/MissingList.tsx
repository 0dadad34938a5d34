/** What a step still needs, with ticks; done things stay visible, so that one sees what was counted. Part of a guide. */
import { CircleCheck, Circle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../shared/kernel/text.ts';
import { useText } from '../i18n/useText.ts';

type Missing = { readonly id: string; readonly text: Text; readonly done: boolean };

export const MissingList = ({ missing }: { readonly missing: readonly Missing[] }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  if (missing.length === 0) return null;
  const open = missing.filter((item) => !item.done);
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('guide.missing')}</h3>
      {open.length === 0 && <p className="hj-quiet hj-dense">{t('guide.nothingMissing')}</p>}
      <ul className="hj-ticks">
        {[...open, ...missing.filter((item) => item.done)].map((item) => (
          <li key={item.id} className={item.done ? 'hj-ticks__done' : undefined}>
            {item.done ? <CircleCheck aria-hidden="true" /> : <Circle aria-hidden="true" />}
            <span>
              {text(item.text)}
              <span className="hj-visually-hidden">（{item.done ? t('guide.done') : t('guide.toDo')}）</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
