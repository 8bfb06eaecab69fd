"""Who is who across meetings: mentions of many minutes → people, with the reason for every decision."""
