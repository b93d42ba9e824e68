export function App() {
  return <main>Plumbline</main>;
}
