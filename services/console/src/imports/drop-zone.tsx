/** Files are dropped here, or chosen; while one is dragged over the page this is where it may be let go. */
import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './drop-zone.module.css';

interface DropZoneProps {
  readonly take: (files: File[]) => void;
  readonly small?: boolean;
  /** What is wanted, if that is known. */
  readonly hint?: string;
}

export function DropZone({ take, small, hint }: DropZoneProps) {
  const { t } = useTranslation('imports');
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) take(files);
  };
  return (
    <div
      className={classes.zone}
      data-over={over || undefined}
      data-small={small || undefined}
      onDragOver={drag}
      onDragEnter={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Stack align="center" gap={small ? 6 : 'xs'}>
        <IconUpload size={small ? 22 : 34} stroke={1.5} aria-hidden />
        {!small && <Text fw={600}>{t('drop.title')}</Text>}
        <Text size="sm" c="dimmed" ta="center">
          {hint ?? t('drop.hint')}
        </Text>
        <FileButton multiple onChange={(files) => files.length > 0 && take(files)}>
          {(props) => (
            <Button {...props} variant={small ? 'default' : 'filled'} size={small ? 'xs' : 'sm'}>
              {t('drop.choose')}
            </Button>
          )}
        </FileButton>
      </Stack>
    </div>
  );
}
