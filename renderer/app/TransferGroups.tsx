/** The sections of an online form with the words for each box; each box and each section is copied by one press. */
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TransferField, TransferGroup } from '../../shared/documents/transferSheet.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';

/** A section as text to paste: a line per box. */
export const groupWords = ({ title, fields }: TransferGroup): string =>
  [`【${title}】`, ...fields.filter(({ value }) => value !== '').map(({ label, value }) => `${label}：${value}`)].join(
    '\n',
  );

export const TransferGroups = ({ groups }: { readonly groups: readonly TransferGroup[] }) => {
  const { t } = useTranslation('handIn');
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (key: string, words: string): Promise<void> => {
    await navigator.clipboard.writeText(words);
    setCopied(key);
  };
  return (
    <div className="hj-transfer" lang="zh-CN">
      {groups.map((group) => (
        <section key={group.title}>
          <div className="hj-transfer__head">
            <h3>{group.title}</h3>
            <Button
              variant="quiet"
              icon={copied === group.title ? <Check /> : <Copy />}
              aria-label={t('transfer.copyGroupOf', { title: group.title })}
              onPress={() => void copy(group.title, groupWords(group))}
            >
              {t(copied === group.title ? 'transfer.copied' : 'transfer.copyGroup')}
            </Button>
          </div>
          <dl className="hj-transfer__fields">
            {group.fields.map((field) => (
              <Box
                key={field.label}
                field={field}
                isCopied={copied === `${group.title}/${field.label}`}
                onCopy={() => void copy(`${group.title}/${field.label}`, field.value)}
              />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
};

type BoxProps = { readonly field: TransferField; readonly isCopied: boolean; readonly onCopy: () => void };

const Box = ({ field: { label, value, isLong }, isCopied, onCopy }: BoxProps) => {
  const { t } = useTranslation('handIn');
  return (
    <div
      className={classes(
        'hj-transfer__field',
        isLong && 'hj-transfer__field--long',
        value === '' && 'hj-transfer__field--empty',
      )}
    >
      <dt>{label}</dt>
      <dd>
        <span className="hj-transfer__value">{value === '' ? t('transfer.empty') : value}</span>
        {value !== '' && (
          <IconButton
            label={isCopied ? t('transfer.copied') : t('transfer.copyOf', { label })}
            icon={isCopied ? <Check /> : <Copy />}
            onPress={onCopy}
          />
        )}
      </dd>
    </div>
  );
};
