import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import mantinePreset from 'postcss-preset-mantine'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('./web', import.meta.url)),
  // Not Vite's default `public`: in web/ that folder holds the pages everyone may open.
  publicDir: 'static',
  plugins: [react()],
  css: { postcss: { plugins: [mantinePreset()] } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023' },
})
