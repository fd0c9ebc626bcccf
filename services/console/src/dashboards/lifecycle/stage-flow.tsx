/** The way of customers through the stages as a Sankey diagram; a stage, or a way between two, opens who went it. */
import '@mantine/charts/styles.layer.css';
import { ChartTooltip } from '@mantine/charts';
import { useMantineTheme } from '@mantine/core';
import {
  Layer,
  Rectangle,
  ResponsiveContainer,
  Sankey,
  Tooltip,
  type SankeyLinkProps,
  type SankeyNodeProps,
} from 'recharts';
import { useAddress } from '../parts/address';
import partsClasses from '../parts/parts.module.css';
import { useFormats } from '../../i18n/format';
import type { Flow } from './flows';

const COLORS: Readonly<Record<string, string>> = {
  new: 'gray',
  reach: 'gray',
  acquisition: 'blue',
  conversion: 'cyan',
  retention: 'teal',
  inspiration: 'grape',
  lapsed: 'red',
  wonBack: 'lime',
};
const ORDER = Object.keys(COLORS);
/** Names stand to the right of their stage, in pixels; also that of the last. */
const LABEL_WIDTH = 92;

interface StageFlowProps {
  readonly flows: readonly Flow[];
  readonly nameOf: (stage: string) => string;
  /** What stands under the name of a stage. */
  readonly noteOf: (stage: string) => string;
}

export function StageFlow({ flows, nameOf, noteOf }: StageFlowProps) {
  const { open } = useAddress();
  const format = useFormats();
  const { fontFamily } = useMantineTheme();
  const stages = ORDER.filter((stage) => flows.some(({ from, to }) => from === stage || to === stage));
  const data = {
    nodes: stages.map((stage) => ({ name: nameOf(stage), stage })),
    links: flows.map(({ from, to, value }) => ({ source: stages.indexOf(from), target: stages.indexOf(to), value })),
  };
  const node = ({ x, y, width, height, index }: SankeyNodeProps) => {
    const stage = stages[index]!;
    const opens = stage !== 'new' && stage !== 'wonBack';
    return (
      <Layer
        className={opens ? partsClasses.clickable : undefined}
        {...(opens ? { onClick: () => open('stage', stage) } : {})}
      >
        <Rectangle
          x={x}
          y={y}
          width={width}
          height={height}
          fill={`var(--mantine-color-${COLORS[stage]}-filled)`}
          radius={2}
        />
        <text
          x={x + width + 8}
          y={y + height / 2 - 4}
          fill="var(--mantine-color-text)"
          fontSize={13}
          fontWeight={600}
          fontFamily={fontFamily}
        >
          {nameOf(stage)}
        </text>
        <text
          x={x + width + 8}
          y={y + height / 2 + 12}
          fill="var(--mantine-color-text)"
          fillOpacity={0.8}
          fontSize={12}
          fontFamily={fontFamily}
        >
          {noteOf(stage)}
        </text>
      </Layer>
    );
  };
  const link = (props: SankeyLinkProps) => {
    const { sourceX, targetX, sourceY, targetY, sourceControlX, targetControlX, linkWidth, index } = props;
    const { from, to } = flows[index]!;
    return (
      <path
        d={`M${sourceX},${sourceY} C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
        fill="none"
        stroke={`var(--mantine-color-${COLORS[to === 'lapsed' ? 'lapsed' : from]}-filled)`}
        strokeWidth={Math.max(linkWidth, 1)}
        strokeOpacity={0.28}
        className={partsClasses.clickable}
        onClick={() => open('flow', from, to)}
      />
    );
  };
  return (
    <ResponsiveContainer width="100%" minWidth={800} height={360}>
      <Sankey
        data={data}
        node={node}
        link={link}
        nodeWidth={12}
        nodePadding={34}
        margin={{ top: 12, right: LABEL_WIDTH, bottom: 20, left: 4 }}
        iterations={64}
      >
        <Tooltip
          content={({ payload }) => (
            <ChartTooltip
              label={String(payload?.[0]?.name ?? '')}
              payload={[]}
              valueFormatter={(value) => format.number(value)}
            />
          )}
        />
      </Sankey>
    </ResponsiveContainer>
  );
}
