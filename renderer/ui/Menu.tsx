/** A menu behind a button: actions, or choices with check marks (`selected`). */
import './Menu.css';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Pressable,
} from 'react-aria-components';
import { classes } from './classes.ts';

export type MenuRow = {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** A second line, e.g. why the row cannot be chosen. */
  readonly note?: string | undefined;
  readonly isBlocked?: boolean | undefined;
  readonly isDanger?: boolean | undefined;
  /** Heading under which it stands with its neighbours of the same group. */
  readonly group?: string | undefined;
};
type MenuProps = {
  readonly label: string;
  /** A native button element, or anything that passes button props to one. */
  readonly trigger: ReactElement<Record<string, unknown>, string>;
  readonly rows: readonly MenuRow[];
  readonly onChoose: (id: string) => void;
  /** With this the menu is a list of choices: `single` or `multiple`. */
  readonly selected?: readonly string[] | undefined;
  readonly mode?: 'single' | 'multiple' | undefined;
};

export const Menu = ({ label, trigger, rows, onChoose, selected, mode = 'single' }: MenuProps) => {
  const item = (row: MenuRow): ReactElement => <Item key={row.id} row={row} selected={selected} />;
  return (
    <MenuTrigger>
      <Pressable>{trigger}</Pressable>
      <Popover className="hj-popover" placement="bottom start" offset={4}>
        <AriaMenu
          className="hj-menu"
          aria-label={label}
          disabledKeys={rows.filter((row) => row.isBlocked === true).map((row) => row.id)}
          onAction={(key) => onChoose(String(key))}
          {...(selected === undefined ? {} : { selectionMode: mode, selectedKeys: selected })}
        >
          {groupsOf(rows).map(({ name, rows: within }) =>
            name === undefined ? (
              within.map(item)
            ) : (
              <MenuSection key={name}>
                <Header className="hj-menu__group">{name}</Header>
                {within.map(item)}
              </MenuSection>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
};

type ItemProps = { readonly row: MenuRow; readonly selected: readonly string[] | undefined };

const Item = ({ row, selected }: ItemProps) => (
  <MenuItem
    id={row.id}
    textValue={row.label}
    className={classes('hj-menu__item', row.isDanger === true && 'hj-menu__item--danger')}
  >
    {selected !== undefined && (
      <span className="hj-menu__check">{selected.includes(row.id) && <Check aria-hidden="true" />}</span>
    )}
    {row.icon}
    <span>
      {row.label}
      {row.note !== undefined && <span className="hj-menu__note">{row.note}</span>}
    </span>
  </MenuItem>
);

/** Neighbouring rows of one group, in the order given. */
const groupsOf = (
  rows: readonly MenuRow[],
): readonly { readonly name: string | undefined; readonly rows: readonly MenuRow[] }[] => {
  const groups: { name: string | undefined; rows: MenuRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === row.group) last.rows.push(row);
    else groups.push({ name: row.group, rows: [row] });
  }
  return groups;
};
