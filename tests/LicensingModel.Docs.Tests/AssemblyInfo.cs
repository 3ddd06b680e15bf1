// Snippets write to the console and look for files from the repository's root; both belong to the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
