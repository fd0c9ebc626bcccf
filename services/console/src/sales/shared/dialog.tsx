/** A dialog that is there as long as it is drawn. */
import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DialogProps extends Pick<ModalProps, 'title' | 'size' | 'children'> {
  readonly close: () => void;
}

export function Dialog({ close, ...rest }: DialogProps) {
  const { t } = useTranslation();
  return <Modal opened onClose={close} closeButtonProps={{ 'aria-label': t('close') }} {...rest} />;
}
