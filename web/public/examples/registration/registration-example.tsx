import { Alert, Group, Paper, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconArmchair, IconCalendarEvent, IconCircleCheck, IconClock, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Example } from '../../../features/gamification/examples/example.ts'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { FinePrint } from '../frame/fine-print.tsx'
import { useExample } from '../frame/use-example.ts'
import { useTaskFields } from '../frame/use-task-fields.tsx'
import { fieldNames, isEmailAddress, isPersonName, isPhoneNumber } from './fields.ts'
import classes from './registration-example.module.css'

/** The sign-up page of a workshop. */
export function RegistrationExample({ example }: { example: Example }) {
  return (
    <Paper className={classes.sheet}>
      <Workshop />
      <SignUp example={example} />
    </Paper>
  )
}

function Workshop() {
  const { t } = useTranslation('examples')
  const facts = [
    { name: 'day', Icon: IconCalendarEvent },
    { name: 'length', Icon: IconClock },
    { name: 'seats', Icon: IconArmchair },
  ] as const
  return (
    <div className={classes.workshop}>
      <Text size="sm" fw={600} className={classes.kind}>
        {t('registration.event.kind')}
      </Text>
      <Title order={3} className={classes.title}>
        {t('registration.event.title')}
      </Title>
      <Text size="sm">{t('registration.event.text')}</Text>
      <Group component="ul" gap="xs" className={classes.facts}>
        {facts.map(({ name, Icon }) => (
          <li key={name} className={classes.fact}>
            <Icon size={16} aria-hidden="true" />
            {t(`registration.event.${name}`)}
          </li>
        ))}
      </Group>
    </div>
  )
}

function SignUp({ example }: { example: Example }) {
  const { t } = useTranslation('examples')
  const [reserved, setReserved] = useState(false)
  const form = useForm({
    initialValues: { name: '', email: '', phone: '' },
    validate: {
      name: (value) => (isPersonName(value) ? null : t('registration.errors.name')),
      email: (value) => (isEmailAddress(value) ? null : t('registration.errors.email')),
      phone: (value) => (isPhoneNumber(value) ? null : t('registration.errors.phone')),
    },
    onValuesChange: () => setReserved(false),
  })
  const { settle, marks } = useTaskFields({
    form,
    tasks: useExample(example, 'registration'),
    points: example.points,
    reason: (name) => t('registration.reason', { field: t(`registration.fields.${name}`) }),
  })
  return (
    <div className={classes.form}>
      <FormCard
        bare
        form={form}
        title={t('registration.form')}
        submitLabel={t('registration.submit')}
        fullWidthSubmit
        onSubmit={async () => {
          const counted = await Promise.all(fieldNames.map(settle))
          setReserved(counted.every(Boolean))
        }}
      >
        {fieldNames.map((name) => (
          <TextInput
            key={name}
            {...inputs[name]}
            label={t(`registration.fields.${name}`)}
            {...(name !== 'name' && { placeholder: t(`registration.hints.${name}`) })}
            {...form.getInputProps(name)}
            {...marks(name)}
            onBlur={() => void settle(name)}
          />
        ))}
      </FormCard>
      <div role="status">
        {reserved && (
          <Alert
            color="jungle"
            mt="md"
            title={t('registration.reserved')}
            icon={<IconCircleCheck aria-hidden="true" />}
          >
            {t('registration.reservedText')}
          </Alert>
        )}
      </div>
      <FinePrint icon={<IconLock size={14} aria-hidden="true" />}>{t('frame.privacy')}</FinePrint>
    </div>
  )
}

const inputs = {
  name: { autoComplete: 'name' },
  email: { type: 'email', autoComplete: 'email' },
  phone: { type: 'tel', autoComplete: 'tel' },
} as const
