/** An amount of money with tabular numerals: ¥58,000.00. Integer fen in, never a float. Null shows as a dash. */
import './Surface.css';
import { capitalAmount } from '../../shared/money/capitalAmount.ts';
import { formatYuanSign } from '../../shared/money/fen.ts';
import { classes } from './classes.ts';

type MoneyProps = {
  readonly fen: number | null;
  /** A key figure of the page. */
  readonly isFigure?: boolean | undefined;
  /** Adds the formal Chinese numerals below. */
  readonly hasWords?: boolean | undefined;
};

export const Money = ({ fen, isFigure, hasWords }: MoneyProps) => {
  if (fen === null) return <span className="hj-money">—</span>;
  const words = hasWords === true ? capitalAmount(fen) : null;
  return (
    <span className={classes('hj-money', isFigure === true && 'hj-money--figure')}>
      {formatYuanSign(fen)}
      {words?.ok === true && <span className="hj-money__words">{words.value}</span>}
    </span>
  );
};
