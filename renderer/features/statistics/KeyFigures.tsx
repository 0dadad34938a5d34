/** Six figures that a supervisor looks for first, each with what it is made of. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingKey } from '../../../shared/settings/register.ts';
import { Recovered, SuccessRate } from '../../../shared/statistics/definition.ts';
import type { StatisticTable } from '../../../shared/statistics/table.ts';
import { useText } from '../../i18n/useText.ts';
import { CellFigure, QuotientNumbers } from './CellFigure.tsx';
import { type CellAt, totalsOf } from './cellFigures.ts';
import { cellText } from './figureText.ts';
import type { OpenFigure } from './ReportBody.tsx';
import { changeStatistics } from './statisticsState.ts';
import { VariantMenu } from './VariantMenu.tsx';

type KeyFiguresProps = {
  readonly table: StatisticTable;
  readonly unconfirmed: readonly SettingKey[];
  readonly onOpen: OpenFigure;
};

export const KeyFigures = ({ table, unconfirmed, onOpen }: KeyFiguresProps) => {
  const { t } = useTranslation('statistics');
  const { successRate, recovered } = table.variants;
  const of = { table, onOpen };
  return (
    <dl className="hj-key-figures">
      <KeyFigure title={t('accepted')} unit={t('caseUnit')} figure={<Total {...of} id="accepted" />}>
        <Part {...of} id="accepted-court" />
        <Part {...of} id="accepted-hr" />
      </KeyFigure>
      <KeyFigure title={t('closed')} unit={t('caseUnit')} figure={<Total {...of} id="closed" />}>
        <Part {...of} id="succeeded" />
        <Part {...of} id="closing-rate" title={t('closingRate')} />
      </KeyFigure>
      <KeyFigure title={t('successRate')} unit="%" figure={<RateText {...of} id={`success-${successRate}`} />}>
        <RateNumbers {...of} id={`success-${successRate}`} />
        <VariantMenu
          setting="statistics.success-rate"
          value={successRate}
          isUnconfirmed={unconfirmed.includes('statistics.success-rate')}
          onChoose={(code) =>
            changeStatistics({ successRate: SuccessRate.find((known) => known === code) ?? successRate })
          }
        />
      </KeyFigure>
      <KeyFigure title={t('recovered')} unit={t('moneyUnit')} figure={<Total {...of} id={`recovered-${recovered}`} />}>
        <VariantMenu
          setting="statistics.recovered"
          value={recovered}
          isUnconfirmed={unconfirmed.includes('statistics.recovered')}
          onChoose={(code) => changeStatistics({ recovered: Recovered.find((known) => known === code) ?? recovered })}
        />
      </KeyFigure>
      <KeyFigure title={t('people')} unit={t('personUnit')} figure={<Total {...of} id="people" />}>
        <Part {...of} id="collective" />
        <Part {...of} id="collective-people" />
      </KeyFigure>
      <KeyFigure title={t('pending')} unit={t('caseUnit')} figure={<Total {...of} id="pending" />}>
        <Part {...of} id="opening" />
        <Part {...of} id="overdue" />
      </KeyFigure>
    </dl>
  );
};

type KeyFigureProps = {
  readonly title: string;
  readonly unit: string;
  readonly figure: ReactNode;
  readonly children: ReactNode;
};
const KeyFigure = ({ title, unit, figure, children }: KeyFigureProps) => (
  <div className="hj-key-figure">
    <dt>{title}</dt>
    <dd className="hj-key-figure__value">
      {figure} <span className="hj-key-figure__unit">{unit}</span>
    </dd>
    <dd className="hj-key-figure__parts">{children}</dd>
  </div>
);

type TotalProps = { readonly table: StatisticTable; readonly id: string; readonly onOpen: OpenFigure };
const totalAt = ({ table, id }: TotalProps): CellAt | undefined =>
  totalsOf(table).find(({ column }) => column.id === id);

const Total = (props: TotalProps) => {
  const total = totalAt(props);
  return total === undefined ? null : <CellFigure {...props} {...total} row={props.table.total.key} />;
};

/** 法院+工会 535; a rate with its percent sign. */
const Part = (props: TotalProps & { readonly title?: string }) => {
  const text = useText();
  const total = totalAt(props);
  if (total === undefined) return null;
  const { cell, column } = total;
  return (
    <span>
      {props.title ?? text(column.title)}{' '}
      {cell.kind === 'quotient' ? `${cellText(cell, column)} %` : <Total {...props} />}
    </span>
  );
};

const RateText = (props: TotalProps) => {
  const total = totalAt(props);
  return total === undefined ? null : (
    <span className="hj-figure hj-figure--nought">{cellText(total.cell, total.column)}</span>
  );
};

const RateNumbers = (props: TotalProps) => {
  const total = totalAt(props);
  if (total?.cell.kind !== 'quotient') return null;
  return <QuotientNumbers {...props} cell={total.cell} row={props.table.total.key} />;
};
