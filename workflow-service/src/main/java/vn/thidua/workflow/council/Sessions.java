package vn.thidua.workflow.council;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Keeps sessions. */
interface Sessions extends JpaRepository<Session, UUID> {

    /** Reads a session and keeps others from moving it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = ?1")
    Optional<Session> findAndLock(UUID id);

    /** Reads a session that others may read, but not move, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from Session s where s.id = ?1")
    Optional<Session> findAndHold(UUID id);

    @Query("select s from Session s order by s.heldAt desc, s.id")
    List<Session> newestFirst();
}
