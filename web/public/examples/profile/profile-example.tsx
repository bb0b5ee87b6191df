import { Autocomplete, Paper, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Example } from '../../../features/gamification/examples/example.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { FinePrint } from '../frame/fine-print.tsx'
import { useExample } from '../frame/use-example.ts'
import { useTaskFields } from '../frame/use-task-fields.tsx'
import { CustomerPreview } from './customer-preview.tsx'
import { fieldNames, industries, industryOf, roles } from './fields.ts'
import classes from './profile-example.module.css'

/** A few questions about one's business, and what the answers are good for. */
export function ProfileExample({ example }: { example: Example }) {
  const { t } = useTranslation('examples')
  const { form, inputProps, chooseIndustry, save } = useProfile(example)
  const { company, role, industry } = form.getValues()
  return (
    <Paper className={classes.sheet}>
      <div className={classes.form}>
        <FormCard bare form={form} title={t('profile.form')} submitLabel={t('profile.submit')} onSubmit={save}>
          <TextInput autoComplete="organization" {...inputProps('company')} />
          <Autocomplete
            autoComplete="organization-title"
            data={roles.map((each) => t(`profile.roles.${each}`))}
            {...inputProps('role')}
          />
          <Select
            data={industries.map((value) => ({ value, label: t(`profile.industries.${value}`) }))}
            allowDeselect={false}
            {...inputProps('industry')}
            onChange={(value) => chooseIndustry(value ?? '')}
          />
        </FormCard>
        <FinePrint icon={<IconLock size={14} aria-hidden="true" />}>{t('frame.privacy')}</FinePrint>
      </div>
      <CustomerPreview example={example} company={company} role={role} industry={industryOf(industry)} />
    </Paper>
  )
}

function useProfile(example: Example) {
  const { t } = useTranslation('examples')
  const rule = (name: (typeof fieldNames)[number]) => (value: string) =>
    value.trim().length < 2 ? t(`profile.errors.${name}`) : null
  const form = useForm({
    initialValues: { company: '', role: '', industry: '' },
    validate: { company: rule('company'), role: rule('role'), industry: rule('industry') },
  })
  const { settle, marks } = useTaskFields({
    form,
    tasks: useExample(example, 'profile'),
    points: example.points,
    reason: (name) => t('profile.reason', { field: t(`profile.fields.${name}`) }),
  })
  return {
    form,
    inputProps: (name: (typeof fieldNames)[number]) => ({
      label: t(`profile.fields.${name}`),
      placeholder: t(`profile.hints.${name}`),
      ...form.getInputProps(name),
      ...marks(name),
      onBlur: () => void settle(name),
    }),
    /** Choosing from a list is a decision already: there is nothing left to type. */
    chooseIndustry(value: string) {
      form.setFieldValue('industry', value)
      void settle('industry')
    },
    async save() {
      const counted = await Promise.all(fieldNames.map(settle))
      if (counted.every(Boolean)) notify.success(t('profile.saved'))
    },
  }
}
