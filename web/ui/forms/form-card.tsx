import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './form-card.module.css'
import type { FieldsByCode } from './form-errors.ts'
import { useSubmit } from './use-submit.ts'

type FormCardProps<Values extends Record<string, unknown>> = {
  form: UseFormReturnType<Values>
  /** Rejecting shows the reason: on its field where the server names one, above the button otherwise. */
  onSubmit: (values: Values) => Promise<unknown>
  /** Puts refusals that name no field on the one they are about, by their code. */
  fieldsByCode?: FieldsByCode
  /** The fields that show errors of their own, where values are nested; otherwise there is one to each value. */
  fieldNames?: (values: Values) => readonly string[]
  submitLabel: string
  title?: string
  description?: ReactNode
  /** Stands beside the button: a link, a second action. */
  aside?: ReactNode
  /** Without the frame of a card, for a form inside a dialog or another card. */
  bare?: boolean
  fullWidthSubmit?: boolean
  children: ReactNode
}

/** A form with its heading, its fields, its one button and the errors of its server. */
export function FormCard<Values extends Record<string, unknown>>(props: FormCardProps<Values>) {
  const { form, submitLabel, title, description, aside, bare = false, fullWidthSubmit = false, children } = props
  const { onSubmit, pending, failure } = useSubmit(form, props.onSubmit, props.fieldsByCode, props.fieldNames)
  return (
    <Paper component="form" onSubmit={onSubmit} noValidate className={bare ? classes.bare : classes.card}>
      {title && (
        <div>
          <Title order={3}>{title}</Title>
          {description && (
            <Text size="sm" c="dimmed" mt={4}>
              {description}
            </Text>
          )}
        </div>
      )}
      <Stack gap="md">{children}</Stack>
      {failure && (
        <Alert role="alert" color="ember" variant="light" icon={<IconAlertTriangle aria-hidden="true" />}>
          {failure}
        </Alert>
      )}
      <Group justify="space-between" gap="sm">
        <Button type="submit" loading={pending} fullWidth={fullWidthSubmit}>
          {submitLabel}
        </Button>
        {aside}
      </Group>
    </Paper>
  )
}
