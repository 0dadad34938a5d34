/** Tabs over panels. Without panel content it is a switch of views: the page renders what `selected` says. */
import './Tabs.css';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export type TabRow = {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly panel: ReactNode;
};
type TabsProps = {
  readonly label: string;
  readonly rows: readonly TabRow[];
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
};

export const Tabs = ({ label, rows, selected, onSelect }: TabsProps) => (
  <AriaTabs
    className="hj-tabs"
    {...(selected === undefined ? {} : { selectedKey: selected })}
    {...(onSelect === undefined ? {} : { onSelectionChange: (key) => onSelect(String(key)) })}
  >
    <TabList aria-label={label} className="hj-tabs__list">
      {rows.map((row) => (
        <Tab key={row.id} id={row.id} className="hj-tabs__tab">
          {row.label}
          {row.count !== undefined && <span className="hj-tabs__count">{row.count}</span>}
        </Tab>
      ))}
    </TabList>
    {rows.map((row) => (
      <TabPanel key={row.id} id={row.id} className="hj-tabs__panel">
        {row.panel}
      </TabPanel>
    ))}
  </AriaTabs>
);
